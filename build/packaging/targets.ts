/**
 * For whom the program is packed, and what may be inside: an allow-list, read back from every package that is made.
 *
 * 32-bit Windows is not among them, by the facts of the packages themselves, which packaging.test.ts holds: Electron
 * 45 publishes no win32-ia32, and better-sqlite3-multiple-ciphers 13 brings no binary for it.
 */
export const targets = ['win32-x64', 'linux-x64'] as const;
export type Target = (typeof targets)[number];

/** What electron-builder may take. The names of files come from the build; only one SQLite binary goes along. */
export const packedFiles = (target: Target): readonly string[] => [
  'package.json',
  'dist/electron/*.cjs',
  'dist/renderer/**/*',
  'dist/THIRD-PARTY-LICENSES.txt',
  // Of the one dependency at run time only its code and one binary; sources and other platforms stay out.
  '!node_modules/**/*',
  'node_modules/better-sqlite3/package.json',
  'node_modules/better-sqlite3/LICENSE',
  'node_modules/better-sqlite3/lib/*.js',
  'node_modules/better-sqlite3/lib/methods/*.js',
  `node_modules/better-sqlite3/prebuilds/${target}.node`,
];

/** Everything that a package may hold. */
export const allowed = (target: Target): readonly RegExp[] => [
  /^package\.json$/,
  /^dist\/electron\/(main|preload|core-worker|parser)\.cjs$/,
  /^dist\/renderer\/(index|print)\.html$/,
  /^dist\/renderer\/assets\/[^/]+\.(js|mjs|css|woff2?|png|svg)$/,
  /^dist\/THIRD-PARTY-LICENSES\.txt$/,
  /^node_modules\/better-sqlite3\/(package\.json|LICENSE|lib\/(methods\/)?[a-z0-9-]+\.js)$/,
  new RegExp(`^node_modules/better-sqlite3/prebuilds/${target}\\.node$`),
];

/** What it must hold, or it would not start. */
export const required = (target: Target): readonly string[] => [
  'package.json',
  'dist/electron/main.cjs',
  'dist/electron/preload.cjs',
  'dist/electron/core-worker.cjs',
  'dist/electron/parser.cjs',
  'dist/renderer/index.html',
  'dist/renderer/print.html',
  'dist/THIRD-PARTY-LICENSES.txt',
  'node_modules/better-sqlite3/lib/index.js',
  `node_modules/better-sqlite3/prebuilds/${target}.node`,
];
