import {describe, expect, it} from 'vitest';
import {DEFAULT_MEDIA_HOSTS, mediaAsset, mediaAt} from '../../../src/markdown/media-hosts.js';

describe('A video is found', () => {
  it.each([
    [
      'https://www.youtube.com/watch?v=dQw4w9WgXcQ&list=x',
      'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=1',
    ],
    ['https://youtu.be/dQw4w9WgXcQ?t=42s', 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=1&start=42'],
    ['https://m.youtube.com/shorts/dQw4w9WgXcQ', 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=1'],
    [
      'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ',
      'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?autoplay=1',
    ],
    ['https://vimeo.com/123456789', 'https://player.vimeo.com/video/123456789?autoplay=1&dnt=1'],
    [
      'https://vimeo.com/123456789/abcdef0123',
      'https://player.vimeo.com/video/123456789?autoplay=1&dnt=1&h=abcdef0123',
    ],
    [
      'https://player.vimeo.com/video/123456789?h=abcdef0123',
      'https://player.vimeo.com/video/123456789?autoplay=1&dnt=1&h=abcdef0123',
    ],
    [
      'https://acme.wistia.com/medias/abc123def4',
      'https://fast.wistia.net/embed/iframe/abc123def4?autoPlay=true&doNotTrack=true',
    ],
    [
      'https://www.loom.com/share/0281766fa2d04bb788eaf19e65135184',
      'https://www.loom.com/embed/0281766fa2d04bb788eaf19e65135184?autoplay=1',
    ],
  ])('%s', (address, url) => {
    expect(mediaAt(address, DEFAULT_MEDIA_HOSTS)).toMatchObject({kind: 'frame', url, host: new URL(url).host});
  });

  it('as a file of a host, or below a prefix, that is allowed', () => {
    const allowed = ['media.example.com', 'https://cdn.example.com/help/'];
    expect(mediaAt('https://media.example.com/a/clip.MP4?x=1', allowed)).toMatchObject({
      kind: 'video',
      host: 'media.example.com',
    });
    expect(mediaAt('https://cdn.example.com/help/sound.mp3', allowed)).toMatchObject({kind: 'audio'});
  });

  it.each(['youtu.be', 'www.youtube.com', 'www.youtube-nocookie.com'])('when %s stands for its site', name => {
    expect(mediaAt('https://youtu.be/dQw4w9WgXcQ', [name])).toMatchObject({kind: 'frame'});
    expect(mediaAt('https://vimeo.com/123456789', [name])).toBeUndefined();
  });

  it('as a file of the bundle', () => {
    expect(mediaAsset('media/clip.webm', 'https://help.example/assets/clip.1234.webm')).toEqual({
      kind: 'video',
      url: 'https://help.example/assets/clip.1234.webm',
    });
    expect(mediaAsset('x', 'data:audio/mpeg;base64,AA')).toMatchObject({kind: 'audio'});
    expect(mediaAsset('picture.png', 'https://help.example/assets/picture.png')).toBeUndefined();
  });
});

describe('Nothing is played', () => {
  const allowed = [...DEFAULT_MEDIA_HOSTS, 'media.example.com', 'https://cdn.example.com/help'];

  it.each([
    'http://www.youtube.com/watch?v=dQw4w9WgXcQ',
    'https://www.youtube.com/',
    'https://www.youtube.com/watch?v=../../evil',
    'https://www.youtube.com/watch?v="onload=x',
    'https://www.youtube.com/redirect?q=https://evil.example/dQw4w9WgXcQ',
    'https://www.youtube.com.evil.example/watch?v=dQw4w9WgXcQ',
    'https://evilyoutube.com/watch?v=dQw4w9WgXcQ',
    'https://youtube.com@evil.example/watch?v=dQw4w9WgXcQ',
    'https://user:password@www.youtube.com/watch?v=dQw4w9WgXcQ',
    'https://www.youtube.com:8443/watch?v=dQw4w9WgXcQ',
    '//www.youtube.com/watch?v=dQw4w9WgXcQ',
    'javascript:"https://youtu.be/dQw4w9WgXcQ"',
    'data:text/html,<script>x</script>',
    'https://vimeo.com/about',
    'https://player.vimeo.com/video/1?h=<script>',
    'https://wistia.com.evil.example/medias/abc123def4',
    'https://www.loom.com/share/../../login',
    'https://tracker.example/clip.mp4',
    'https://media.example.com/page.html',
    'https://media.example.com:8443/clip.mp4',
    'https://media.example.com.evil.example/clip.mp4',
    'https://cdn.example.com/help.evil/clip.mp4',
    'https://cdn.example.com/help/../private/clip.mp4',
    'clip.mp4',
    '',
  ])('from %s', address => {
    expect(mediaAt(address, allowed)).toBeUndefined();
  });

  it('from a host that is not on the list', () => {
    expect(mediaAt('https://youtu.be/dQw4w9WgXcQ', [])).toBeUndefined();
    expect(mediaAt('https://vimeo.com/123456789', ['youtube.com', '__proto__', 'constructor'])).toBeUndefined();
  });
});
