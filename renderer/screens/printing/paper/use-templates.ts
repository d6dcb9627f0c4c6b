/** Which templates there are for a panel, and the one that is chosen: by the address, else as the last time. */
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { DocumentTemplate, SubjectKind } from '../../../../shared/documents/template.ts';
import type { TemplateHead } from '../../../../shared/ipc/document.ts';
import type { AppError } from '../../../../shared/result.ts';
import { useOp } from '../../../api.ts';

export interface Templates {
  readonly heads: readonly TemplateHead[];
  readonly head: TemplateHead | null;
  readonly template: DocumentTemplate | null;
  /** a key that the address names and the register does not have; '' = none */
  readonly unknown: string;
  readonly choose: (key: string) => void;
  readonly error: AppError | undefined;
}

/**
 * @param onBlank papers that go over a printed sheet, or those on plain paper
 * @param last key of the one chosen last; '' = none
 */
export function useTemplates(onBlank: boolean, last: string): Templates {
  const search = useSearch({ from: '/in-an' });
  const navigate = useNavigate();
  const listed = useOp('document.templates', {});
  const heads = useMemo(
    () => (listed.data ?? []).filter((head) => head.onBlank === onBlank),
    [listed.data, onBlank],
  );
  const asked = heads.find(({ key }) => key === search.mau);
  const isUnknown = search.mau !== undefined && listed.data?.every(({ key }) => key !== search.mau) === true;
  const head = isUnknown ? null : (asked ?? startingWith(heads, last, handedOver(search)));
  const full = useOp('document.template', { key: head?.key ?? '' }, { enabled: head !== null });
  return {
    ...{ heads, head },
    template: head && full.data?.template.key === head.key ? full.data.template : null,
    unknown: isUnknown ? (search.mau ?? '') : '',
    choose: (key) => void navigate({ to: '/in-an', search: { ...search, mau: key }, replace: true }),
    error: (listed.error ?? full.error)?.error,
  };
}

interface Handed {
  readonly chuyen?: readonly number[] | undefined;
  readonly deNghi?: readonly number[] | undefined;
}

/** What another screen gave to print; members are for most papers, so they decide nothing. */
const handedOver = ({ chuyen = [], deNghi = [] }: Handed): SubjectKind | null =>
  chuyen.length > 0 ? 'transfer' : deNghi.length > 0 ? 'badge' : null;

/**
 * The one of the last time, or the first that is about what was handed over. Else none: of thirty papers the first is
 * nobody's choice, and would be drawn for everybody; of sheets to print over there are few.
 */
function startingWith(
  heads: readonly TemplateHead[],
  last: string,
  handed: SubjectKind | null,
): TemplateHead | null {
  const fitting = heads.filter(({ subject }) => handed === null || subject === handed);
  const again = fitting.find(({ key }) => key === last);
  if (again) return again;
  if (handed !== null && fitting[0]) return fitting[0];
  return heads[0]?.onBlank ? heads[0] : null;
}
