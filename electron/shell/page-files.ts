/** Which files the page may have, and under which policy. Free of Electron, so that tests try it directly. */
import { extname, isAbsolute, join, relative } from 'node:path';
import { isOwnAddress } from './origin.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

export const contentTypeOf = (file: string): string => types[extname(file)] ?? 'application/octet-stream';

/** Style elements need the nonce (Mantine writes its theme into one); nothing else is allowed that is not a file of ours. */
export const contentSecurityPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "frame-src 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');

/**
 * The file of the page behind an address, or null when it leads anywhere else.
 * @param root folder of the built page
 */
export function fileBehind(root: string, address: string): string | null {
  if (!isOwnAddress(address)) return null;
  let path: string;
  try {
    path = decodeURIComponent(new URL(address).pathname);
  } catch {
    return null;
  }
  // Backslashes, drive letters, alternate streams and device names have no business in our own file names.
  if (!/^(\/[\w.-]+)+$/.test(path)) return null;
  const file = join(root, path);
  const inside = relative(root, file);
  return inside.startsWith('..') || isAbsolute(inside) || !(extname(file) in types) ? null : file;
}
