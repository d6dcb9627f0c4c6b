// Chromium cannot be taught a scheme from outside, so `app://ui/x` lives at `https://ui.app.invalid/x`: a secure
// origin of its own, under a name reserved never to exist (RFC 2606). The app sees app:// everywhere; only
// `location` inside the page shows the other.

const schemes = new Set<string>();

export function addScheme(scheme: string): void {
  schemes.add(scheme);
}

/** app://ui/x → https://ui.app.invalid/x; other addresses unchanged. */
export function toBrowserUrl(url: string): string {
  const found = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/i.exec(url);
  const scheme = found?.[1]?.toLowerCase();
  if (!found || !scheme || !schemes.has(scheme)) return url;
  return `https://${found[2]}.${scheme}.invalid${found[3] || '/'}`;
}

/** https://ui.app.invalid/x → app://ui/x; other addresses unchanged. */
export function toAppUrl(url: string): string {
  const found = /^(blob:)?https:\/\/([^/?#]*)\.([a-z0-9+-]+)\.invalid(.*)$/i.exec(url);
  if (!found?.[3] || !schemes.has(found[3])) return url;
  return `${found[1] ?? ''}${found[3]}://${found[2]}${found[4]}`;
}

/** The origin as Electron reports it for a standard scheme: app://ui. */
export function originOf(appUrl: string): string {
  return /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i.exec(appUrl)?.[0] ?? 'null';
}
