/** How the letters of a placed field look: the same on paper as where the field is being placed. */
import type { CSSProperties } from 'react';
import type { Look } from '../../../shared/documents/template.ts';

const families = { serif: 'Tinos, "Times New Roman", serif', sans: 'Arial, "Liberation Sans", sans-serif' };
/** Points, where a field does not say its own. */
const usualSize = 14;

export const sizeOf = (look: Look): number => look.size || usualSize;

/** Everything but the size, which is set smaller until the text fits. */
export const lettersOf = (look: Look): CSSProperties => ({
  fontFamily: families[look.font],
  fontWeight: look.bold ? 700 : 400,
  fontStyle: look.italic ? 'italic' : 'normal',
  textDecoration: look.underlined ? 'underline' : 'none',
  textTransform: look.upper ? 'uppercase' : 'none',
  textAlign: look.align === 'centre' ? 'center' : look.align,
});
