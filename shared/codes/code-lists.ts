import type { CodeList } from './code-list.ts';
import { ethnicity } from './ethnicity.ts';
import { familyClass } from './family-class.ts';
import { occupation } from './occupation.ts';
import { politicalTheory } from './political-theory.ts';
import { qualification } from './qualification.ts';
import { religion } from './religion.ts';
import * as suggestions from './suggestions.ts';

/** Code lists by the name that the field registry uses (codeList: '…'). */
export const codeLists: Readonly<Record<string, CodeList>> = {
  ethnicity,
  religion,
  familyClass,
  occupation,
  qualification,
  politicalTheory,
  ...suggestions,
};
