/** Serves the built page at app://ui/ with its Content-Security-Policy (Electron security items 7 and 18). */
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { protocol } from 'electron';
import { scheme } from './origin.ts';
import { contentSecurityPolicy, contentTypeOf, fileBehind } from './page-files.ts';

/** Must run before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

export function serveApp(root: string): void {
  protocol.handle(scheme, async (request) => {
    const file = request.method === 'GET' ? fileBehind(root, request.url) : null;
    if (!file) return new Response(null, { status: 400 });
    const body = await readFile(file).catch(() => null);
    if (!body) return new Response(null, { status: 404 });
    const type = contentTypeOf(file);
    if (!type.startsWith('text/html'))
      return new Response(new Uint8Array(body), { headers: { 'content-type': type } });
    const nonce = randomBytes(16).toString('base64');
    const html = body
      .toString('utf8')
      .replace('</head>', `<meta name="csp-nonce" content="${nonce}"></head>`);
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
