/** Which marks the template on the desk may use: those of its subject, and what is asked before printing. */
import { createContext, type ReactNode, use, useMemo } from 'react';
import { marksIn } from '../../../../shared/documents/fill-marks.ts';
import { markGroups, markKey, marksFor } from '../../../../shared/documents/marks.ts';
import type { DocumentTemplate } from '../../../../shared/documents/template.ts';
import { designerText } from '../../../../shared/i18n/vi/designer.ts';
import { useOp } from '../../../api.ts';

interface OfferedMark {
  readonly name: string;
  readonly says: string;
}

export interface OfferedMarks {
  readonly groups: readonly { readonly label: string; readonly marks: readonly OfferedMark[] }[];
  /** names that stand in a text and mean nothing */
  readonly unknownIn: (text: string) => readonly string[];
}

const none: OfferedMarks = { groups: [], unknownIn: () => [] };
const Marks = createContext<OfferedMarks>(none);

/** Labels of the fields that the office added: each is a mark of its own. */
export function useOwnFields(): readonly string[] {
  const fields = useOp('customField.list', {}).data;
  return useMemo(() => fields?.map(({ label }) => label) ?? nobodys, [fields]);
}
const nobodys: readonly string[] = [];

export const useMarks = (): OfferedMarks => use(Marks);

interface Props {
  readonly template: DocumentTemplate;
  readonly children: ReactNode;
}

export function MarksProvider({ template: { subject, asks }, children }: Props) {
  const labels = useOwnFields();
  const offered = useMemo((): OfferedMarks => {
    const marks = marksFor(subject);
    const own = subject === 'none' ? nobodys : labels;
    const groups = [
      ...Object.entries(markGroups).map(([group, label]) => ({
        label,
        marks: marks.filter((mark) => mark.group === group && mark.formOf === ''),
      })),
      {
        label: designerText.marks.asks,
        marks: asks.map(({ key, label }) => ({ name: key, says: label })),
      },
      {
        label: designerText.marks.own,
        marks: own.map((name) => ({ name, says: designerText.marks.ownSays })),
      },
      { label: designerText.marks.dates, marks: marks.filter((mark) => mark.formOf !== '') },
    ];
    const known = new Set([...marks, ...groups.flatMap((g) => g.marks)].map(({ name }) => markKey(name)));
    return {
      groups: groups.filter((group) => group.marks.length > 0),
      unknownIn: (text) => [...new Set(marksIn(text).filter((name) => !known.has(markKey(name))))],
    };
  }, [subject, asks, labels]);
  return <Marks value={offered}>{children}</Marks>;
}
