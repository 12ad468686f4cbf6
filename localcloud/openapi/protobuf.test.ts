import protobuf from 'protobufjs/minimal.js';
import { decodeApiData, encodeApiReply } from './protobuf.ts';

const { Reader, Writer } = protobuf;

test('a call with two arguments and fields nobody knows is read', () => {
  const pair = (key: string, value: string) =>
    Writer.create().uint32(10).string(key).uint32(18).bytes(Buffer.from(value)).uint32(74).string('unknown').finish();
  const pairs = Writer.create()
    .uint32(10)
    .bytes(pair('scene', '2'))
    .uint32(10)
    .bytes(pair('content', '"你好"'))
    .finish();
  const data = Writer.create().uint32(8).int32(0).uint32(18).bytes(pairs).uint32(50).string('appid').finish();
  expect(decodeApiData(data)).toEqual({
    apiType: 0,
    pairs: [
      { key: 'scene', value: Buffer.from('2') },
      { key: 'content', value: Buffer.from('"你好"') },
    ],
  });
});

test('bytes come with the name of a file', () => {
  const media = Writer.create()
    .uint32(10)
    .string('media')
    .uint32(18)
    .bytes(Buffer.from([137]))
    .uint32(34)
    .string('f.png');
  const pairs = Writer.create().uint32(10).bytes(media.finish()).finish();
  expect(decodeApiData(Writer.create().uint32(18).bytes(pairs).finish()).pairs).toEqual([
    { key: 'media', value: Buffer.from([137]), fileName: 'f.png' },
  ]);
});

test('a system error is a negative errorCode in field 3', () => {
  const reader = Reader.create(encodeApiReply({ errorCode: -604101 }));
  expect([reader.uint32(), reader.int32()]).toEqual([24, -604101]);
});

test('bytes that are no message are refused', () => {
  expect(() => decodeApiData(Buffer.from([0x12, 0xff]))).toThrow();
});
