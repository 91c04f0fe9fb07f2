import {afterEach, describe, expect, it, vi} from 'vitest';
import {helplet} from '../../../src/commands/commands.js';
import {runCommand} from '../../../src/commands/run-command.js';

afterEach(() => vi.restoreAllMocks());

/** What a person who looks into the console reads. */
async function told(...call: readonly unknown[]): Promise<string> {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const [name, ...parameters] = call;
  await runCommand(name, parameters);
  return warn.mock.calls.map(([line]) => String(line)).join('\n');
}

describe('a command by name', () => {
  it.each([
    ['serch', 'Did you mean "search"?'],
    ['Open', 'Did you mean "open"?'],
    ['opne', 'Did you mean "open"?'],
    ['settheme', 'Did you mean "setTheme"?'],
    ['constructor', 'The commands are'],
    ['', 'The commands are'],
  ])('"%s" is told with what may have been meant', async (name, fix) => {
    expect(await told(name)).toContain(fix);
  });

  it('names an instance before a dot', async () => {
    expect(await told('team.docs.open')).toContain('the instance "team.docs"');
  });

  it('that was wrong is told, and answers nothing', async () => {
    await expect(runCommand('ready', ['not a function'])).resolves.toBeUndefined();
  });
});

describe('commands as methods', () => {
  it('are the same object each time, and another for each instance', () => {
    expect(helplet()).toBe(helplet('default'));
    expect(helplet('docs')).not.toBe(helplet());
  });

  it('throw wrong use with what would be right', () => {
    const wrong = (call: () => unknown) => {
      try {
        call();
      } catch (error) {
        return error;
      }
      return undefined;
    };
    expect(wrong(() => helplet('nowhere').open())).toMatchObject({
      code: 'command/no-panel',
      fix: expect.stringContaining("helplet('nowhere').init"),
    });
    expect(wrong(() => helplet().search(''))).toMatchObject({code: 'command/usage'});
    expect(wrong(() => helplet().setTheme('pink' as 'dark'))).toMatchObject({code: 'command/usage'});
    expect(wrong(() => helplet().on('opened' as 'open', () => undefined))).toMatchObject({code: 'command/event'});
    expect(wrong(() => helplet().setTranslations({} as never))).toMatchObject({code: 'command/usage'});
  });
});
