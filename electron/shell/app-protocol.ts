/** Serves the built page at app://ui/ with its Content-Security-Policy (Electron security items 7 and 18). */
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, isAbsolute, join, relative } from 'node:path';
import { protocol } from 'electron';
import { isOwnAddress, scheme } from './origin.ts';

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
    "object-src 'none'",
  ].join('; ');

/** Must run before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

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
  if (!/^\/[\w./-]+$/.test(path)) return null;
  const file = join(root, path);
  const inside = relative(root, file);
  return inside.startsWith('..') || isAbsolute(inside) || !(extname(file) in types) ? null : file;
}

export function serveApp(root: string): void {
  protocol.handle(scheme, async (request) => {
    const file = request.method === 'GET' ? fileBehind(root, request.url) : null;
    if (!file) return new Response(null, { status: 400 });
    const body = await readFile(file).catch(() => null);
    if (!body) return new Response(null, { status: 404 });
    const type = types[extname(file)] ?? 'application/octet-stream';
    if (!type.startsWith('text/html')) return new Response(new Uint8Array(body), { headers: { 'content-type': type } });
    const nonce = randomBytes(16).toString('base64');
    const html = body.toString('utf8').replace('</head>', `<meta name="csp-nonce" content="${nonce}"></head>`);
    return new Response(html, {
      headers: {
        'content-type': type,
        'content-security-policy': contentSecurityPolicy(nonce),
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
      },
    });
  });
}
