import { describe, expect, it } from 'vitest';
import { checkTemplatePaper } from '../central-template.ts';
import { markKey, marksFor } from '../marks.ts';
import { readTemplate } from '../template.ts';
import { checkMarks } from '../template-texts.ts';
import { builtInTemplates } from './all.ts';

const blocksOf = (template: (typeof builtInTemplates)[number]) =>
  template.body.layout === 'party' ? template.body.blocks : [];

describe.each(builtInTemplates.map((template) => [template.key, template] as const))(
  '%s',
  (_key, template) => {
    it('reads again as a file would, and asks for nothing that its subject does not have', () => {
      expect(readTemplate(JSON.parse(JSON.stringify(template)))).toMatchObject({ ok: true });
      expect(checkMarks(template, [])).toMatchObject({ ok: true });
    });

    it('asks for nothing that the register knows, nor for the same twice', () => {
      const known = new Set(marksFor(template.subject).map(({ name }) => markKey(name)));
      const asked = template.asks.map(({ key }) => markKey(key));
      expect(asked.filter((key) => known.has(key))).toEqual([]);
      expect(new Set(asked).size).toBe(asked.length);
    });

    it('has a name for each of its blocks, says what it goes by, and claims no check that was not made', () => {
      const ids = blocksOf(template).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(template.basis).not.toBe('');
      expect(template.basis).not.toMatch(
        /(?<!chưa )(?<!chưa đối chiếu )(đã đối chiếu|đúng nguyên mẫu|theo nguyên mẫu)/,
      );
    });

    it('ends with a full stop, never "./." (HD 05-HD/VPTW)', () => {
      for (const block of blocksOf(template))
        if (block.kind === 'text') expect(block.text).not.toContain('./.');
      const [signatures] = blocksOf(template).filter((block) => block.kind === 'signatures');
      if (signatures && signatures.recipients.length > 0)
        expect(signatures.recipients.at(-1)).toBe('- [nơi lưu]');
    });

    it('passes for no paper that is issued centrally (HD 38-HD/BTCTW)', () => {
      expect(checkTemplatePaper(template)).toMatchObject({ ok: true });
    });
  },
);

it('every paper has a key of its own and is found under a name of its own', () => {
  for (const of of ['key', 'name'] as const) {
    const all = builtInTemplates.map((template) => template[of]);
    expect(new Set(all).size).toBe(all.length);
  }
});

it('what is to be copied onto the genuine introduction paper is marked as a draft on each page', () => {
  const guide = builtInTemplates.find(({ key }) => key === 'huong-dan-chep-giay-gioi-thieu');
  expect(guide?.watermark).toBe('draft');
});
