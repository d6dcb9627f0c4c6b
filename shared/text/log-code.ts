/** The code of the last entry as people write and type it: "A1B2 C3D4 …", eight groups of four. */

/** Half of the 64 digits: who would hit these by trying needs more time than there is. */
const digits = 32;

/** @param mac hexadecimal */
export const logCode = (mac: string): string =>
  (mac.slice(0, digits).toUpperCase().match(/.{4}/g) ?? []).join(' ');

/** As typed from paper: small letters, other signs between the groups, O for 0, I and l for 1. null: no code. */
export function typedLogCode(typed: string): string | null {
  const plain = typed
    .toUpperCase()
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
    .replaceAll(/[^0-9A-Z]/g, '');
  return /^[0-9A-F]{32}$/.test(plain) ? logCode(plain) : null;
}
