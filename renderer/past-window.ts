/** This page stands in the second window, where the register of another day is looked at (electron/shell/past-window.ts). */
export const isPastWindow = new URLSearchParams(location.search).has('so-cu');
