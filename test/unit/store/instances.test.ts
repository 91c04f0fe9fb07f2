import {describe, expect, it} from 'vitest';
import {DEFAULT_INSTANCE} from '../../../src/page/panel-link.js';
import {HelpStore} from '../../../src/store/help-store.js';
import {storeFor} from '../../../src/store/instances.js';

describe('elements of one instance', () => {
  it('share a store', () => {
    expect(storeFor('shop')).toBeInstanceOf(HelpStore);
    expect(storeFor('shop')).toBe(storeFor('shop'));
  });

  it('never mix with those of another', () => {
    expect(storeFor('shop')).not.toBe(storeFor('blog'));
    storeFor('shop').configure({locale: 'de'});
    expect(storeFor('blog').options).toEqual({});
  });

  it('may have no name, or the name of an object property', () => {
    expect(storeFor()).toBe(storeFor(DEFAULT_INSTANCE));
    expect(storeFor('constructor')).toBeInstanceOf(HelpStore);
    expect(storeFor('__proto__')).not.toBe(storeFor('constructor'));
  });
});
