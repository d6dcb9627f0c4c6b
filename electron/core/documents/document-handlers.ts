/** Papers by template: the built-in ones, this office's own, and what each says of whom. */
import {
  dropTemplate,
  keepTemplate,
  keptTemplate,
  keptTemplates,
} from '../../../db/repo/document-template.ts';
import { builtInTemplates } from '../../../shared/documents/builtin/all.ts';
import { type DocumentTemplate, readTemplate } from '../../../shared/documents/template.ts';
import { documentText as text } from '../../../shared/i18n/vi/document.ts';
import type { documentOps, TemplateHead } from '../../../shared/ipc/document.ts';
import { fail, ok } from '../../../shared/result.ts';
import type { CoreHandlers } from '../context.ts';
import { checkDocument, checkedTemplate, documentData } from './document-data.ts';
import { openIdentityNumbers } from './identity-numbers.ts';
import { membersBehind } from './subjects.ts';
import { templateBy } from './template-by.ts';

const headOf = (
  { key, name, group, subject, each, basis, body }: DocumentTemplate,
  builtIn: boolean,
  changed: boolean,
): TemplateHead => ({
  ...{ key, name, group, subject, each, basis, builtIn, changed },
  layout: body.layout,
  onBlank: body.layout === 'placed' && body.blank !== null,
});

export const documentHandlers: CoreHandlers<keyof typeof documentOps> = {
  'document.templates': (_input, { db }) => {
    const kept = new Map(
      keptTemplates(db).flatMap(({ key, template }) => {
        // One of a later version of the program cannot be read by this one, and is not shown.
        const read = readTemplate(JSON.parse(template));
        return read.ok ? [[key, read.value] as const] : [];
      }),
    );
    const builtIn = builtInTemplates.map((template) => {
      const own = kept.get(template.key);
      return headOf(own ?? template, true, own !== undefined);
    });
    const names = new Set(builtInTemplates.map(({ key }) => key));
    const own = [...kept.values()].filter(({ key }) => !names.has(key));
    return ok([...builtIn, ...own.map((template) => headOf(template, false, false))]);
  },

  'document.template': ({ key }, { db }) => {
    const found = templateBy(db, key);
    if (!found.ok) return found;
    return ok({ template: found.value, builtIn: builtInTemplates.some((t) => t.key === key) });
  },

  'document.data': (input, context) => documentData(input, context),

  'document.check': (input, context) => checkDocument(input, context),

  'document.openNumbers': ({ key, subjects, reason }, context) => {
    const found = templateBy(context.db, key);
    if (!found.ok) return found;
    const memberIds = membersBehind(subjects, context.db);
    if (memberIds.length === 0) return fail('print.nobody');
    return openIdentityNumbers(memberIds, found.value, reason, context);
  },

  'document.save': ({ template }, context) => {
    const checked = checkedTemplate({ template }, context);
    if (!checked.ok) return checked;
    return context.write(text.step.save(template.name), (w, { at, name: by }) => {
      keepTemplate(w, { key: template.key, template: JSON.stringify(template) }, { at, by });
      return ok(null);
    });
  },

  'document.restore': ({ key }, { db, write }) => {
    if (!keptTemplate(db, key)) return fail('document.not-found');
    const builtIn = builtInTemplates.find((t) => t.key === key);
    return write(builtIn ? text.step.restore(builtIn.name) : text.step.remove, (w) => {
      dropTemplate(w, key);
      return ok(null);
    });
  },
};
