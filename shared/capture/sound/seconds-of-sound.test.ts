import fc from 'fast-check';
import { anMp3 } from '../../../tests/fixtures/media.ts';
import { secondsOfSound } from './seconds-of-sound.ts';

const text = (value: string) => Buffer.from(value, 'latin1');
const big = (value: number, length: number) => {
  const bytes = Buffer.alloc(length);
  bytes.writeUIntBE(value, Math.max(0, length - 6), Math.min(6, length));
  return bytes;
};
const little = (value: number, length: number) => Buffer.from(big(value, length)).reverse();
const join = (...parts: readonly Buffer[]) => Buffer.concat(parts);

/** AAC of 16 kHz: 64 milliseconds a frame of 40 bytes. */
const anAac = (seconds: number) => {
  const frame = Buffer.alloc(40);
  frame.set([0xff, 0xf1, 0x60, 0x40, 0x05, 0x1f, 0xfc]);
  return join(...Array.from({ length: Math.ceil(seconds / 0.064) }, () => frame));
};

const box = (type: string, ...content: readonly Buffer[]) => {
  const inside = join(...content);
  return join(big(inside.length + 8, 4), text(type), inside);
};
const mdhd = (seconds: number, isLong = false) =>
  isLong
    ? box('mdhd', big(1, 1), Buffer.alloc(3 + 16), big(8000, 4), big(seconds * 8000, 8), Buffer.alloc(4))
    : box('mdhd', Buffer.alloc(4 + 8), big(8000, 4), big(seconds * 8000, 4), Buffer.alloc(4));
const anM4a = (seconds: number, isLong = false) =>
  join(
    box('ftyp', text('M4A ')),
    box('moov', box('trak', box('mdia', mdhd(seconds, isLong)))),
    box('mdat', text('mdhd')),
  );
/** As a recorder writes it that does not know yet how long it will be. */
const aStreamedM4a = (seconds: number) =>
  join(
    anM4a(0),
    ...[0, seconds].map((at) => box('moof', box('traf', box('tfdt', Buffer.alloc(4), big(at * 8000, 4))))),
  );

const page = (samples: Buffer, packet: Buffer) =>
  join(text('OggS'), Buffer.alloc(2), samples, Buffer.alloc(12), big(1, 1), big(packet.length, 1), packet);
const anOpus = (seconds: number) =>
  join(
    page(little(0, 8), text('OpusHead')),
    page(little(seconds * 48_000, 8), text('sound')),
    page(Buffer.alloc(8, 0xff), text('more')),
  );
const aVorbis = (seconds: number) =>
  join(
    page(little(0, 8), join(text('\u0001vorbis'), Buffer.alloc(5), little(44_100, 4))),
    page(little(seconds * 44_100, 8), text('sound')),
  );

const element = (id: string, ...content: readonly Buffer[]) => {
  const inside = join(...content);
  return join(Buffer.from(id, 'hex'), Buffer.from([0x40 | (inside.length >> 8), inside.length & 0xff]), inside);
};
/** Of a length that is not known yet, as a recorder that streams writes it. */
const open = (id: string) => join(Buffer.from(id, 'hex'), Buffer.from('01ffffffffffffff', 'hex'));
const block = (ms: number) => element('a3', big(0x81, 1), big(ms, 2), text('sound'));
const aWebm = (seconds: number) =>
  join(
    element('1a45dfa3', text('head')),
    open('18538067'),
    element('1549a966', element('2ad7b1', big(1_000_000, 3))),
    open('1f43b675'),
    element('e7', big(0, 1)),
    block(0),
    open('1f43b675'),
    element('e7', big(seconds * 1000 - 500, 3)),
    block(500),
  );

const MADE = {
  'an mp3': anMp3,
  'an mp3 behind a tag': (seconds: number) =>
    join(text('ID3\u0004\u0000\u0000\u0000\u0000\u0001\u0001'), Buffer.alloc(129), anMp3(seconds)),
  'an AAC': anAac,
  'an m4a': anM4a,
  'an m4a with long numbers': (seconds: number) => anM4a(seconds, true),
  'a streamed m4a': aStreamedM4a,
  'an Opus': anOpus,
  'a Vorbis': aVorbis,
  'a WebM': aWebm,
};

test.each(Object.entries(MADE))('%s says how long it lasts', (_name, make) => {
  for (const seconds of [12, 61]) expect(secondsOfSound(make(seconds))).toBeCloseTo(seconds, 0);
});

test('what is cut off or says nothing has no length', () => {
  const silent = [Buffer.alloc(0), text('ID3'), text('OggS'), Buffer.from('1a45dfa3', 'hex'), text('\0\0\0\u0000ftyp')];
  expect(silent.map(secondsOfSound)).toEqual(silent.map(() => undefined));
});

test('no file, however broken, stops the reading or lasts less than nothing', () => {
  const starts = Object.values(MADE).map((make) => make(2));
  fc.assert(
    fc.property(fc.constantFrom(...starts), fc.nat(), fc.uint8Array({ maxLength: 300 }), (start, at, noise) => {
      const bytes = Buffer.from(start);
      bytes.set(noise.subarray(0, Math.max(0, bytes.length - (at % bytes.length))), at % bytes.length);
      expect(secondsOfSound(bytes) ?? 0).toBeGreaterThanOrEqual(0);
    }),
  );
});
