/** The fields of a `multipart/form-data` body, as bytes. Only what the SDK sends, with `cloud.openapi` and when it uploads a file: no nesting. */
export const parseMultipart = (contentType: string, body: Buffer): ReadonlyMap<string, Buffer> => {
  const boundary = /boundary=(?:"([^"]+)"|([^;]+))/.exec(contentType);
  const mark = boundary?.[1] ?? boundary?.[2];
  if (mark === undefined) throw new Error('multipart body without a boundary');
  const delimiter = Buffer.from(`--${mark}`);
  const fields = new Map<string, Buffer>();
  for (let from = body.indexOf(delimiter); from >= 0;) {
    const start = from + delimiter.length;
    const next = body.indexOf(delimiter, start);
    if (next < 0) break;
    readPart(body.subarray(start, next), fields);
    from = next;
  }
  return fields;
};

const HEAD_END = Buffer.from('\r\n\r\n');

const readPart = (part: Buffer, fields: Map<string, Buffer>): void => {
  const headEnd = part.indexOf(HEAD_END);
  if (headEnd < 0) throw new Error('multipart part without a head');
  const name = /name="([^"]*)"/.exec(part.subarray(0, headEnd).toString('utf8'))?.[1];
  if (name === undefined) throw new Error('multipart part without a name');
  // The line end before the next boundary belongs to the boundary.
  fields.set(name, part.subarray(headEnd + HEAD_END.length, part.length - 2));
};
