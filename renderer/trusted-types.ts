/**
 * Chromium takes text as markup, script or address of a script only from this policy (`require-trusted-types-for`):
 * style sheets have no tag in them, a worker is a file of our own, and nothing is ever a script. Imported before all else.
 */
interface Policy {
  createPolicy(
    name: 'default',
    rules: Readonly<
      Record<'createHTML' | 'createScript' | 'createScriptURL', (text: string) => string | null>
    >,
  ): unknown;
}

const own = (address: string): boolean => {
  const url = new URL(address, window.location.href);
  return url.origin === window.location.origin && /\.m?js$/.test(url.pathname);
};

// The types of TypeScript's own library do not know it yet; Chromium has had it since version 83.
(window as unknown as { readonly trustedTypes: Policy }).trustedTypes.createPolicy('default', {
  createHTML: (text) => (text.includes('<') ? null : text),
  createScript: () => null,
  createScriptURL: (address) => (own(address) ? address : null),
});

// zod asks whether it may make functions out of text, which it may not; asking would be reported as an attempt.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });
