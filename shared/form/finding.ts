/** What the upper level wrote of a person: nothing, that all is well, or what is wrong. */
import { type MemberField, memberFieldNames } from '../entities/member.ts';
import { lookUpHeader } from '../roster/column-dictionary.ts';
import type { RosterPerson } from '../roster/types.ts';
import { cleanText, foldText } from '../text/names.ts';

export type FindingKind = 'silent' | 'passed' | 'failed';

const passed = /^(dat|dat yeu cau|hop le|da dat|ok|khong co loi|khong loi|dung)\.?$/;

export function findingKind({ finding }: Pick<RosterPerson, 'finding'>): FindingKind {
  if (!finding) return 'silent';
  const isPassed = (text: string): boolean => text === '' || passed.test(foldText(text));
  if (isPassed(finding.result) && isPassed(finding.detail)) return 'passed';
  return 'failed';
}

/** The task in the upper level's own words; the verdict only where nothing more is said. */
export function findingText({ finding }: Pick<RosterPerson, 'finding'>): string {
  const { result = '', detail = '' } = finding ?? {};
  return cleanText(detail === '' ? result : detail);
}

/** One and the same finding, however it is spaced, capitalised and composed. */
export const findingKey = (text: string): string => foldText(cleanText(text));

const longestName = 8;
/** Ledger facts that the words may name have no field of the record. */
const names: ReadonlySet<string> = new Set(memberFieldNames);

/** The member field whose column the words name: the longest name wins, then the first. '' = none. */
export function fieldNamed(text: string): MemberField | '' {
  const words = cleanText(text)
    .split(/[\s,;:.()/-]+/)
    .filter((word) => word !== '');
  for (let length = Math.min(longestName, words.length); length >= 1; length--) {
    for (let at = 0; at + length <= words.length; at++) {
      const phrase = words.slice(at, at + length).join(' ');
      // One word of everyday speech ("quê", "thẻ") is too little to say which field is meant.
      if (length === 1 && phrase.length < 4) continue;
      const match = lookUpHeader(phrase);
      if (match?.confidence !== 1) continue;
      if (match.target.kind === 'field' && names.has(match.target.field))
        return match.target.field as MemberField;
      if (match.target.kind === 'fact' && match.target.fact === 'fullName') return 'fullName';
    }
  }
  return '';
}
