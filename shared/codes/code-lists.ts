import type { CodeList } from './code-list.ts';
import { ethnicity } from './ethnicity.ts';
import { politicalTheory } from './political-theory.ts';
import { qualification } from './qualification.ts';
import { religion } from './religion.ts';

/** Code lists by the name that the field registry uses (codeList: '…'). */
export const codeLists: Readonly<Record<string, CodeList>> = {
  ethnicity,
  religion,
  qualification,
  politicalTheory,
};
