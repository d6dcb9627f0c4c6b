/** The one origin that this program ever shows; Electron security item 18: no file://. */
export const scheme = 'app';
export const origin = `${scheme}://ui`;
export const startUrl = `${origin}/index.html`;

/** Whether an address is a page of this program. */
export function isOwnAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  return url.protocol === `${scheme}:` && url.host === 'ui' && url.username === '' && url.port === '';
}
