/** Sums as people type them: "82500", "82.500", "82 500", "82.500 đ". Whole đồng only. */
const typed = /^\d{1,3}(?:[. ]\d{3})+$|^\d+$/;
const unit = /\s*(?:đ|đồng)$/iu;

/** null when it is no sum of whole đồng; "82,5" and "82.50" are none, because nobody knows what was meant. */
export function readMoney(text: string): number | null {
  const plain = text
    .normalize('NFC')
    .replace(/\u00a0/g, ' ')
    .trim()
    .replace(unit, '');
  if (!typed.test(plain)) return null;
  const amount = Number(plain.replace(/[. ]/g, ''));
  return amount <= 1_000_000_000 ? amount : null;
}
