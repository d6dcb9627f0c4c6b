// Printing onto blanks: calibrated from one folded test sheet, every field where it was placed, measured from the PDF.
import { expect, test } from '@playwright/test';
import { writePdf } from '../support/bridge-pdf.ts';
import { openFreshRegister } from '../support/fresh-register.ts';

test('looks', async () => {
  const app = await openFreshRegister('Can chinh');
  for (const [name, width, height] of [['a4', 210, 297], ['a5', 148, 210], ['a5n', 210, 148], ['a4n', 297, 210],['dl',220,110]] as const)
    await writePdf(app, { document: 'testSheet', page: { width, height }, profileId: null }, `/tmp/ov-${name}.pdf`);
  expect(app.problems).toEqual([]);
  await app.close();
});
