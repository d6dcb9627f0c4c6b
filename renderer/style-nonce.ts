/**
 * The content security policy lets in only style elements that carry the nonce of this load. Mantine asks its
 * provider for it; the scroll lock of its dialogs (react-remove-scroll → get-nonce) asks this global.
 */
export const styleNonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';

Object.assign(globalThis, { __webpack_nonce__: styleNonce });
