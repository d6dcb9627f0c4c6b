/** A template being worked on: steps back and forth, kept as a draft with every change, saved when asked. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { z } from 'zod';
import { checkTemplatePaper } from '../../../../shared/documents/central-template.ts';
import {
  askSchema,
  type DocumentTemplate,
  documentTemplateSchema,
} from '../../../../shared/documents/template.ts';
import { checkMarks } from '../../../../shared/documents/template-texts.ts';
import { errorText } from '../../../../shared/errors/catalogue.ts';
import { designerText } from '../../../../shared/i18n/vi/designer.ts';
import { useCommand } from '../../../api.ts';
import { useDraft } from '../../../fields/use-draft.ts';
import { notify } from '../../../parts/notify.ts';
import { back, begin, changed, forth, type History } from './history.ts';
import { useOwnFields } from './marks-of.tsx';

export const draftKeyOf = (key: string): string => `paper:${key}`;

/** What a draft may hold is longer than anybody writes; a longer one is said, not lost in silence. */
const draftLimit = 195_000;

/** A draft may stand at a moment where a name is just being written anew. */
const draftSchema = documentTemplateSchema.extend({
  name: z.string().max(120),
  asks: z.array(askSchema.extend({ key: z.string().max(60), label: z.string().max(120) })).max(40),
});

function readDraft(body: string): DocumentTemplate | null {
  try {
    return draftSchema.parse(JSON.parse(body));
  } catch {
    return null;
  }
}

/** Why it cannot be saved as it stands, as a sentence. */
function wrongIn(template: DocumentTemplate, ownFields: readonly string[]): string | null {
  const { wrong } = designerText.editor;
  if (template.name.trim() === '') return wrong.name;
  if (template.asks.some(({ key, label }) => key.trim() === '' || label.trim() === '')) return wrong.ask;
  const allowed = checkTemplatePaper(template);
  if (!allowed.ok) return errorText(allowed.error);
  const named = checkMarks(template, ownFields);
  if (!named.ok) return errorText(named.error);
  return documentTemplateSchema.safeParse(template).success ? null : wrong.other;
}

/** Gives the next value, and what it is that changes: the same thing again at once is one step. */
export type ChangeTemplate = (next: (template: DocumentTemplate) => DocumentTemplate, what: string) => void;

export function useTemplateDraft(stored: DocumentTemplate) {
  const { found, taken, keep, drop } = useDraft(draftKeyOf(stored.key));
  const [history, setHistory] = useState<History<DocumentTemplate>>(() => begin(stored));
  const [broughtFrom, setBroughtFrom] = useState<string | null>(null);
  const save = useCommand('document.save');
  const template = history.now;
  const unsaved = JSON.stringify(template) !== JSON.stringify(stored);

  useEffect(() => {
    if (!found) return;
    const draft = readDraft(found.body);
    if (draft) {
      setHistory((before) => changed(before, draft, 'draft', 0));
      setBroughtFrom(found.savedAt);
    }
    taken();
  }, [found, taken]);

  // Every step is kept, those back and forth too; what equals the saved one needs no draft.
  const keptLast = useRef<DocumentTemplate | null>(null);
  useEffect(() => {
    if (keptLast.current === template) return;
    const first = keptLast.current === null;
    keptLast.current = template;
    if (first) return;
    if (unsaved) keep(JSON.stringify(template));
    else void drop();
  }, [template, unsaved, keep, drop]);

  const ownFields = useOwnFields();
  const wrong = wrongIn(template, ownFields);
  return {
    template,
    unsaved,
    broughtFrom: unsaved ? broughtFrom : null,
    /** why it cannot be saved as it stands */
    wrong,
    tooLarge: JSON.stringify(template).length > draftLimit,
    change: useCallback<ChangeTemplate>(
      (next, what) => setHistory((h) => changed(h, next(h.now), what, Date.now())),
      [],
    ),
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    undo: useCallback(() => setHistory(back), []),
    redo: useCallback(() => setHistory(forth), []),
    startAnew: () => {
      void drop();
      setHistory(begin(stored));
      setBroughtFrom(null);
    },
    saving: save.isPending,
    error: save.error?.error ?? null,
    save: () => {
      if (wrong !== null || !unsaved || save.isPending) return;
      save.mutate(
        { template },
        {
          onSuccess: () => {
            void drop();
            setBroughtFrom(null);
            notify.success(designerText.editor.saved(template.name));
          },
        },
      );
    },
  };
}
export type TemplateDraft = ReturnType<typeof useTemplateDraft>;
