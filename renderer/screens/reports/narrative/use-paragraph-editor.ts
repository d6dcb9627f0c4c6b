/** One paragraph is being written at a time; what is half written survives a closed window as a draft. */
import { useCallback, useEffect, useState } from 'react';
import { z } from 'zod';
import { type Paragraph, paragraphSchema } from '../../../../shared/narrative/narrative.ts';
import { useDraft } from '../../../fields/use-draft.ts';

const openSchema = z.object({
  index: z.number().int().min(0),
  /** stands below the one with this index */
  isNew: z.boolean(),
  paragraph: paragraphSchema,
});
type Open = z.output<typeof openSchema>;

export interface ParagraphEditing {
  readonly open: Open | null;
  /** when the draft was kept from which it came back */
  readonly broughtFrom: string | null;
  readonly edit: (index: number, paragraph: Paragraph) => void;
  readonly add: (index: number) => void;
  readonly change: (paragraph: Paragraph) => void;
  readonly close: () => void;
}

const readDraft = (body: string): Open | null => {
  try {
    return openSchema.parse(JSON.parse(body));
  } catch {
    // A draft of another version of the program: the paragraphs themselves are untouched.
    return null;
  }
};

export function useParagraphEditor(reportId: number): ParagraphEditing {
  const draft = useDraft(`narrative:${reportId}`);
  const [open, setOpen] = useState<Open | null>(null);
  const [broughtFrom, setBroughtFrom] = useState<string | null>(null);

  useEffect(() => {
    if (!draft.found || open !== null) return;
    const kept = readDraft(draft.found.body);
    setBroughtFrom(kept && draft.found.savedAt);
    setOpen(kept);
    draft.taken();
  }, [draft.found, draft.taken, open]);

  return {
    open,
    broughtFrom,
    edit: (index, paragraph) => setOpen({ index, isNew: false, paragraph }),
    add: (index) => setOpen({ index, isNew: true, paragraph: { kind: 'text', text: '', whenNone: '' } }),
    change: (paragraph) => {
      if (!open) return;
      const next = { ...open, paragraph };
      setOpen(next);
      draft.keep(JSON.stringify(next));
    },
    close: useCallback(() => {
      setOpen(null);
      setBroughtFrom(null);
      void draft.drop();
    }, [draft.drop]),
  };
}
