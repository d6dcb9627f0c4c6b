/** A stand-in for a parser process that a hostile file has got the better of; the mode is its argument. */
const mode = process.argv[2];

process.on('message', () => {
  if (mode === 'hang') for (;;);
  if (mode === 'die') process.exit(3);
  if (mode === 'nonsense') process.send?.({ ok: 'perhaps' });
  if (mode === 'unknown-code') process.send?.({ ok: false, error: { code: 'made.up', params: {} } });
  if (mode === 'swell') {
    const kept: Buffer[] = [];
    setInterval(() => kept.push(Buffer.alloc(64 * 1024 * 1024, 1)), 20);
  }
});
