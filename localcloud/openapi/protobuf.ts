import protobuf from 'protobufjs/minimal.js';

/**
 * One argument of a `cloud.openapi` call: its JSON text, or raw bytes with the name of a file. The SDK loses the content type on the way: it
 * writes `contentType` where its message has `contenttype`. [RUN]
 */
export type Pair = { readonly key: string; readonly value: Buffer; readonly fileName?: string };

/** What the SDK sends as `requestData`: `CommApiData` of platform.md §5.2. */
export type ApiData = { readonly apiType: number; readonly pairs: readonly Pair[]; readonly svrkitApi?: string };

/** What the SDK expects back: `CommOpenApiResp`. A non-zero `errorCode` is an error of the system, not of the API. */
export type ApiReply = { readonly contentType: string; readonly body: Buffer } | { readonly errorCode: number };

const { Reader, Writer } = protobuf;

/** Calls `read` for each field of a message; a field it does not read is skipped. */
const eachField = (bytes: Uint8Array, read: (field: number, reader: protobuf.Reader) => boolean): void => {
  const reader = Reader.create(bytes);
  while (reader.pos < reader.len) {
    const tag = reader.uint32();
    if (!read(tag >>> 3, reader)) reader.skipType(tag & 7);
  }
};

const decodePair = (bytes: Uint8Array): Pair => {
  const pair: { key: string; value: Buffer; fileName?: string } = { key: '', value: Buffer.alloc(0) };
  eachField(bytes, (field, reader) => {
    if (field === 1) pair.key = reader.string();
    else if (field === 2) pair.value = Buffer.from(reader.bytes());
    else if (field === 4) pair.fileName = reader.string();
    else return false;
    return true;
  });
  return pair;
};

const decodePairs = (bytes: Uint8Array): Pair[] => {
  const pairs: Pair[] = [];
  eachField(bytes, (field, reader) => {
    if (field !== 1) return false;
    pairs.push(decodePair(reader.bytes()));
    return true;
  });
  return pairs;
};

/** Throws if the bytes are not a `CommApiData`. */
export const decodeApiData = (bytes: Uint8Array): ApiData => {
  const data: { apiType: number; pairs: Pair[]; svrkitApi?: string } = { apiType: 0, pairs: [] };
  eachField(bytes, (field, reader) => {
    if (field === 1) data.apiType = reader.int32();
    else if (field === 2) data.pairs = decodePairs(reader.bytes());
    else if (field === 4) {
      eachField(reader.bytes(), (inner, innerReader) => {
        if (inner !== 1) return false;
        data.svrkitApi = innerReader.string();
        return true;
      });
    } else return false;
    return true;
  });
  return data;
};

export const encodeApiReply = (reply: ApiReply): Buffer => {
  const writer = Writer.create();
  if ('errorCode' in reply) writer.uint32(24).int32(reply.errorCode);
  else writer.uint32(10).bytes(reply.body).uint32(18).string(reply.contentType);
  return Buffer.from(writer.finish());
};
