import { designerText } from '../../../../shared/i18n/vi/designer.ts';
import type { TemplateHead } from '../../../../shared/ipc/document.ts';
import type { AppError, Result } from '../../../../shared/result.ts';
import { call, useCommand } from '../../../api.ts';
import { notify } from '../../../parts/notify.ts';
import { ownKey } from './new-template.ts';
import { draftKeyOf } from './use-template-draft.ts';

const text = designerText.list;
const failed = ({ error }: { readonly error: AppError }): void => notify.failure(error);

/** What comes of a call, or null with the failure said. */
async function told<T>(answer: Promise<Result<T>>): Promise<T | null> {
  const result = await answer;
  if (result.ok) return result.value;
  notify.failure(result.error);
  return null;
}

/** What can be done with a template without opening it. Each is confirmed, and offers to be taken back where it can. */
export function useTemplateActions({ key, name, builtIn }: TemplateHead) {
  const save = useCommand('document.save');
  const restore = useCommand('document.restore');
  return {
    copy: async (): Promise<void> => {
      const found = await told(call('document.template', { key }));
      if (!found) return;
      const copy = { ...found.template, key: ownKey(), name: text.copyName(name).slice(0, 120) };
      const ghost = await told(call('documentGhost.get', { key }));
      if (ghost) await told(call('documentGhost.put', { key: copy.key, bytes: ghost.bytes }));
      save.mutate(
        { template: copy },
        { onSuccess: () => notify.success(text.copied(copy.name)), onError: failed },
      );
    },
    write: async (): Promise<void> => {
      const picked = await told(
        call('file.pickSave', {
          purpose: 'paperTemplate',
          suggestedName: designerText.file.suggested(name).slice(0, 190),
        }),
      );
      if (!picked) return;
      const written = await told(call('documentFile.write', { key, token: picked.token }));
      if (written) notify.news(text.written(written.file));
    },
    /** A built-in one as it was delivered; an own one goes. What was not saved goes with it. */
    restore: (): void =>
      restore.mutate(
        { key },
        {
          onSuccess: () => {
            void call('draft.drop', { key: draftKeyOf(key) });
            notify.success(builtIn ? text.restored(name) : text.removed(name));
          },
          onError: failed,
        },
      ),
  };
}
