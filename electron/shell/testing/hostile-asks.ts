/** What a page could ask for that is not ours to give. */

/** Every permission that Electron 45 names, and some of Chromium's that it may name one day. */
export const permissions: readonly string[] = (
  'ar automatic-fullscreen background-fetch background-sync captured-surface-control clipboard-read ' +
  'clipboard-sanitized-write deprecated-sync-clipboard-read display-capture fileSystem fullscreen geolocation ' +
  'geolocation-approximate hand-tracking hid idle-detection keyboardLock local-fonts local-network ' +
  'local-network-access loopback-network media mediaKeySystem midi midiSysex nfc notifications openExternal ' +
  'payment-handler periodic-background-sync pointerLock push screen-wake-lock serial speaker-selection ' +
  'storage-access top-level-storage-access usb unknown vr web-app-installation window-management ' +
  'accelerometer ambient-light-sensor bluetooth camera microphone persistent-storage'
).split(' ');

export const navigations: readonly string[] = [
  'https://example.invalid/',
  'http://127.0.0.1/',
  'http://localhost:8080/',
  'http://[::1]/',
  'file:///etc/passwd',
  'file:///C:/Windows/win.ini',
  'file://server/share/x',
  'FILE:///etc/passwd',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'blob:https://example.invalid/1',
  'blob:app://ui/1',
  'about:blank',
  'about:srcdoc',
  'chrome://gpu',
  'chrome-extension://x/y.html',
  'devtools://devtools/bundled/inspector.html',
  'view-source:app://ui/index.html',
  'filesystem:app://ui/temporary/x',
  'ftp://example.invalid/',
  'ws://example.invalid/',
  'mailto:x@example.invalid',
  'tel:0900',
  'ms-settings:privacy',
  'search-ms:query=x',
  'ms-officecmd:x',
  'app://evil/index.html',
  'app://ui.evil.invalid/',
  'app://user@ui/index.html',
  'app://ui:80/index.html',
  'app:ui',
  'app2://ui/index.html',
  '//evil.invalid/x',
  '\\\\host\\share',
  '',
];
