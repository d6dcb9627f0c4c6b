/**
 * An old .xls with a password: the bodies of its records are hidden, their headers are not (MS-XLS 2.2.10).
 * The library that reads .xls opens none of these, so it is given the stream with its bodies in the clear.
 */
import { fail, ok, type Result } from '../../../shared/result.ts';
import { BIFF, type BiffRecord, biffRecords, isBof, NOTHING } from './biff-records.ts';
import { BUILT_IN_PASSWORD } from './decrypt-ooxml.ts';
import { cryptoApiCipher, rc4Cipher, type XlsCipher, xorCipher } from './xls-ciphers.ts';

/** Records that stay in the clear: USREXCL, FILELOCK, INTERFACEHDR, RRDINFO, RRDHEAD; BOF and FILEPASS besides. */
const CLEAR = new Set<number>([BIFF.FILEPASS, 0x0194, 0x0195, 0x00e1, 0x0196, 0x0138]);

/** The stream as it stands where it is not encrypted; else in the clear, or what is wrong with the password. */
export function decryptXls(stream: Uint8Array, password: string | undefined): Result<Uint8Array> {
  const filePass = findFilePass(stream);
  if (filePass === null) return ok(stream);
  for (const word of password === undefined ? [BUILT_IN_PASSWORD] : [password, BUILT_IN_PASSWORD]) {
    const cipher = cipherOf(filePass, word);
    if (cipher === 'unsupported') return fail('workbook.cipher');
    if (cipher !== null) return ok(inTheClear(stream, filePass.offset, cipher));
  }
  return fail(password === undefined ? 'workbook.password' : 'workbook.wrong-password');
}

/** It stands before everything that it hides, a few records from the start. */
function findFilePass(stream: Uint8Array): BiffRecord | null {
  let seen = 0;
  for (const record of biffRecords(stream)) {
    if (record.kind === BIFF.FILEPASS) return record;
    if (++seen > 50 || record.kind === BIFF.EOF) return null;
  }
  return null;
}

function cipherOf({ body }: BiffRecord, password: string): XlsCipher | null | 'unsupported' {
  if (body.length === 4) return xorCipher(body.readUInt16LE(0), body.readUInt16LE(2), password);
  if (body.length < 6) return 'unsupported';
  if (body.readUInt16LE(0) === 0) return xorCipher(body.readUInt16LE(2), body.readUInt16LE(4), password);
  const data = body.subarray(6);
  const version = body.readUInt16LE(2);
  if (body.readUInt16LE(0) !== 1) return 'unsupported';
  if (version === 1) return rc4Cipher(data, password);
  return version >= 2 && version <= 4 ? cryptoApiCipher(data, password) : 'unsupported';
}

function inTheClear(stream: Uint8Array, filePassAt: number, cipher: XlsCipher): Uint8Array {
  const out = Buffer.from(stream);
  for (const { kind, offset, body } of biffRecords(stream)) {
    if (isBof(kind) || CLEAR.has(kind)) continue;
    // Where a sheet begins is needed before anything is opened, so these four bytes are never hidden.
    const clear = kind === BIFF.BOUNDSHEET ? Math.min(4, body.length) : 0;
    out.set(cipher(body.subarray(clear), offset + 4 + clear, body.length), offset + 4 + clear);
  }
  out.writeUInt16LE(NOTHING, filePassAt);
  return out;
}
