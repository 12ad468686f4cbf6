import fc from 'fast-check';
import { parseMultipart } from './multipart.ts';

const TYPE = 'multipart/form-data; boundary=edge';
const body = (fields: readonly (readonly [string, Buffer])[]): Buffer =>
  Buffer.concat([
    ...fields.flatMap(([name, value]) => [
      Buffer.from(`--edge\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n`),
      value,
      Buffer.from('\r\n'),
    ]),
    Buffer.from('--edge--\r\n'),
  ]);

test('fields come back as the bytes that were sent', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/), { maxLength: 5 }),
      fc.array(fc.uint8Array(), { minLength: 5, maxLength: 5 }),
      (names, values) => {
        const fields = names.map((name, i) => [name, Buffer.from(values[i] ?? [])] as const);
        expect([...parseMultipart(TYPE, body(fields))]).toEqual(fields.map(([name, value]) => [name, value]));
      },
    ),
  );
});

test('a body without a boundary, a part without a head or a name is refused', () => {
  expect(() => parseMultipart('multipart/form-data', Buffer.from('x'))).toThrow('without a boundary');
  expect(() => parseMultipart(TYPE, Buffer.from('--edge\r\nno head--edge--'))).toThrow('without a head');
  expect(() => parseMultipart(TYPE, Buffer.from('--edge\r\nX: y\r\n\r\nz\r\n--edge--'))).toThrow('without a name');
});
