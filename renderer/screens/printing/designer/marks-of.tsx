/** Which marks the template on the desk may use: those of its subject, and what is asked before printing. */
import { createContext, type ReactNode, use, useMemo } from 'react';
import { marksIn } from '../../../../shared/documents/fill-marks.ts';
import { markGroups, markKey, marksFor } from '../../../../shared/documents/marks.ts';
import type { DocumentTemplate } from '../../../../shared/documents/template.ts';
import { designerText } from '../../../../shared/i18n/vi/designer.ts';

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

export const useMarks = (): OfferedMarks => use(Marks);

interface Props {
  readonly template: DocumentTemplate;
  readonly children: ReactNode;
}

export function MarksProvider({ template: { subject, asks }, children }: Props) {
  const offered = useMemo((): OfferedMarks => {
    const marks = marksFor(subject);
    const groups = Object.entries(markGroups).map(([group, label]) => ({
      label,
      marks: marks.filter((mark) => mark.group === group),
    }));
    const asked = {
      label: designerText.marks.asks,
      marks: asks.map((a) => ({ name: a.key, says: a.label })),
    };
    const known = new Set([...marks.map((m) => markKey(m.name)), ...asks.map((a) => markKey(a.key))]);
    return {
      groups: [...groups, asked].filter((group) => group.marks.length > 0),
      unknownIn: (text) => [...new Set(marksIn(text).filter((name) => !known.has(markKey(name))))],
    };
  }, [subject, asks]);
  return <Marks value={offered}>{children}</Marks>;
}
