// The designer: a person changes a paper and sees it with real data; by mouse, by keyboard, by file, through a power cut.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { emptyMemberRecord } from '../../shared/entities/member.ts';
import { errors } from '../../shared/errors/catalogue.ts';
import { designerText as text } from '../../shared/i18n/vi/designer.ts';
import { type App, launchApp } from '../support/app.ts';
import { photo } from '../support/blank-photo.ts';
import { ask, freshPassword, openFreshRegister } from '../support/fresh-register.ts';
import { openPractice } from '../support/practice.ts';
import { pdfFacts, pdfText, pdfWords } from '../support/printed-pdf.ts';
import { printed } from '../support/printed-template.ts';
import { seriousFaults } from '../support/serious-faults.ts';
import { repositoryRoot } from '../support/which-electron.ts';

const admission = 'Nghị quyết đề nghị kết nạp đảng viên';
const admissionKey = 'nghi-quyet-ket-nap';

let app: App;
let page: Page;

const work = () => page.getByRole('tabpanel');
const button = (name: string) => work().getByRole('button', { name, exact: true });

async function openDesigner(): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: 'In ấn', exact: true }).click();
  await page.getByRole('tab', { name: 'Soạn mẫu' }).click();
  await expect(work().getByRole('table', { name: text.list.title })).toBeVisible();
}

const openTemplate = async (name: string): Promise<void> => {
  await button(text.list.editOf(name)).click();
  await expect(work().getByRole('heading', { level: 2, name })).toBeVisible();
};

async function deed(name: string, what: string): Promise<void> {
  await button(text.list.more(name)).click();
  await page.getByRole('menuitem', { name: what }).click();
}

async function create(name: string, layout: 'party' | 'placed'): Promise<void> {
  await button(text.list.create).click();
  const form = page.getByRole('dialog', { name: text.create.title });
  await form.getByLabel(text.create.name).fill(name);
  await form.getByRole('radio', { name: text.create[layout] }).check();
  await form.getByRole('button', { name: text.create.do }).click();
  await expect(work().getByRole('heading', { level: 2, name })).toBeVisible();
}

async function save(name: string): Promise<void> {
  await button(text.editor.save).click();
  await expect(page.getByText(text.editor.saved(name)).first()).toBeVisible();
}

interface Field {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}
interface Kept {
  readonly key: string;
  readonly name: string;
  readonly body: { readonly fields: readonly Field[]; readonly blocks: readonly { readonly id: string }[] };
}

const kept = async (name: string): Promise<Kept> => {
  const heads = await ask<readonly Kept[]>(app, 'document.templates', {});
  const key = heads.find((head) => head.name === name)?.key ?? '';
  return (await ask<{ template: Kept }>(app, 'document.template', { key })).template;
};

const sheetDrawn = () => work().getByRole('img', { name: /^Trang 1 trên/ });
/** The pages beside the form as they are drawn now. */
const drawn = async (): Promise<string> => {
  await expect(work().getByRole('region', { name: text.sample.preview })).toHaveAttribute(
    'aria-busy',
    'false',
  );
  await expect(sheetDrawn()).toHaveAttribute('aria-busy', 'false');
  return sheetDrawn().evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
};

async function photographed(name: string): Promise<void> {
  await app.screenshot(join(repositoryRoot, `test-results/designer-${name}.png`));
  await app.setZoom(1.5);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(over).toBeLessThanOrEqual(0);
  await app.screenshot(join(repositoryRoot, `test-results/designer-${name}-150.png`));
  await app.setZoom(1);
}

test.describe('in a practice register', () => {
  test.beforeEach(async () => {
    app = await openPractice();
    page = app.page;
    await openDesigner();
  });
  test.afterEach(async () => {
    expect(app.problems).toEqual([]);
    await app.close();
  });

  test('a wording is changed, seen on the pages, saved, printed, and the delivered one comes back', async () => {
    expect(await seriousFaults(page)).toEqual([]);
    await photographed('list');
    await openTemplate(admission);
    const before = await drawn();
    const box = work().getByLabel(text.blocks.text, { exact: true });
    await box.press('ControlOrMeta+End');
    await box.pressSequentially('\nNghị quyết này gửi [người nhậ]');
    await expect(work().getByText(text.marks.unknown(['người nhậ']))).toBeVisible();
    await expect(button(text.editor.save)).toBeDisabled();
    for (let n = 0; n < '[người nhậ]'.length; n++) await box.press('Backspace');
    await expect.poll(drawn).not.toBe(before);
    await work()
      .getByRole('button', { name: `${text.marks.insert}: ${text.blocks.text}` })
      .click();
    await page.getByRole('menuitem', { name: '[chi bộ]' }).click();
    await expect(box).toHaveValue(/Nghị quyết này gửi \[chi bộ\]$/);
    expect(await seriousFaults(page)).toEqual([]);
    await drawn();
    await photographed('party');
    await save(admission);
    expect(pdfText(await printed(app, { key: admissionKey }, 'da-sua.pdf'))).toMatch(
      /Nghị quyết này gửi \S+/,
    );
    await button(text.editor.back).click();
    await expect(work().getByRole('row', { name: admission })).toContainText(text.list.changed);
    await deed(admission, text.list.restore);
    await expect(page.getByText(text.list.restored(admission)).first()).toBeVisible();
    await expect(work().getByRole('row', { name: admission })).not.toContainText(text.list.changed);
    expect(pdfText(await printed(app, { key: admissionKey }, 'goc.pdf'))).not.toContain('Nghị quyết này gửi');
  });

  test('parts are added, moved by the keyboard and taken back step by step', async () => {
    await create('Giấy mời thử', 'party');
    const ids = async () => (await drafted()).body.blocks.map(({ id }) => id);
    const drafted = async (): Promise<Kept> => {
      const { key } = await kept('Giấy mời thử');
      const draft = await ask<{ body: string } | null>(app, 'draft.get', { key: `paper:${key}` });
      return draft ? JSON.parse(draft.body) : kept('Giấy mời thử');
    };
    await button(text.blocks.add).click();
    await page.getByRole('menuitem', { name: text.blocks.kinds.lines }).click();
    await expect.poll(ids).toEqual(['p-1', 'p-2', 'p-3', 'p-5', 'p-4']);
    await work().locator('[data-part="p-5"]').focus();
    await page.keyboard.press('Alt+ArrowUp');
    await expect.poll(ids).toEqual(['p-1', 'p-2', 'p-5', 'p-3', 'p-4']);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect.poll(ids).toEqual(['p-1', 'p-2', 'p-3', 'p-4']);
    await page.keyboard.press('Control+y');
    await expect.poll(ids).toEqual(['p-1', 'p-2', 'p-3', 'p-5', 'p-4']);
    await page.keyboard.press('Control+s');
    await expect(page.getByText(text.editor.saved('Giấy mời thử')).first()).toBeVisible();
    expect((await kept('Giấy mời thử')).body.blocks.map(({ id }) => id)).toEqual([
      'p-1',
      'p-2',
      'p-3',
      'p-5',
      'p-4',
    ]);
    await work().getByText(text.editor.settings).click();
    await button(text.settings.addAsk).click();
    await work()
      .getByLabel(`${text.settings.askKey}, ${text.settings.askRow(1)}`)
      .fill('giờ họp');
    expect(await seriousFaults(page)).toEqual([]);
    await photographed('settings');
    await work().getByText(text.editor.content, { exact: true }).click();
    await work().locator('[data-part="p-3"]').click();
    await work().getByLabel(text.blocks.text, { exact: true }).fill('Họp lúc [giờ họp].');
    await expect(work().getByText(/Sổ không có thông tin/)).toHaveCount(0);
    await save('Giấy mời thử');
  });

  test('a field is moved by arrows, by numbers and by the mouse, and a text that does not fit is told', async () => {
    await create('Giấy đặt mục', 'placed');
    const field = (n: number): Locator => work().getByRole('button', { name: new RegExp(`^Mục ${n}: `) });
    await field(1).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Control+ArrowRight');
    await expect(field(1)).toHaveAccessibleName(/trái 30,5 mm, trên 45 mm, rộng 120,5 mm, cao 10 mm/);
    const box = await field(1).boundingBox();
    if (!box) throw new Error('the field is on the screen');
    const sheet = await work().getByRole('region', { name: text.page.canvas }).boundingBox();
    const scale = (sheet?.width ?? 0) / 210;
    await page.mouse.move(box.x + 20, box.y + 5);
    await page.mouse.down();
    await page.mouse.move(box.x + 20 + 10 * scale, box.y + 5 + 20 * scale, { steps: 8 });
    await page.mouse.up();
    await expect(field(1)).toHaveAccessibleName(/trái 40,5 mm, trên 65 mm/);
    await work().getByLabel(text.fields.width).fill('8');
    await work().getByLabel(text.fields.height).fill('5');
    await page.keyboard.press('Tab');
    await expect(work().getByText(text.fields.cutTitle(1))).toBeVisible();
    await expect(field(1)).toHaveAccessibleName(/không vừa$/);
    await work().getByText(text.sample.longest).click();
    expect(await seriousFaults(page)).toEqual([]);
    await photographed('placed');
    await work().getByLabel(text.fields.width).fill('90');
    await work().getByLabel(text.fields.height).fill('12');
    await page.keyboard.press('Tab');
    await expect(work().getByText(text.fields.allFit)).toBeVisible();
    await save('Giấy đặt mục');
    const { key } = await kept('Giấy đặt mục');
    const path = await printed(app, { key }, 'dat-muc.pdf');
    const [word] = pdfWords(path).filter((w) => w.text !== 'LUYỆN' && w.text !== 'TẬP');
    expect(pdfFacts(path).width).toBeCloseTo(210, 0);
    expect(Math.abs((word?.left ?? 0) - 40.5)).toBeLessThanOrEqual(0.2);
    expect(word?.top).toBeGreaterThanOrEqual(65);
    expect(word?.top).toBeLessThan(67);
    expect((await kept('Giấy đặt mục')).body.fields[0]).toMatchObject({
      ...{ text: '[họ tên]', left: 40.5, top: 65, width: 90, height: 12 },
    });
  });

  test('the picture of a blank is laid onto the page by its corners, seen under the fields, and taken away', async () => {
    await create('In lên giấy khen', 'placed');
    await work().getByText(text.page.title, { exact: true }).click();
    await work().getByLabel(text.page.onBlank).check();
    await work().getByLabel(text.page.central).check();
    await expect(work().getByText(text.page.centralNote)).toBeVisible();
    await app.answerOpenDialog(picture('phoi.png', photo(400, 560)));
    await button(text.ghost.pick).click();
    const dialog = page.getByRole('dialog', { name: text.ghost.cornersTitle });
    const corner = (n: number) => dialog.getByRole('button', { name: text.ghost.corners[n] as string });
    for (let n = 0; n < 4; n++) {
      await corner(n).focus();
      for (let step = 0; step < 5; step++) {
        await page.keyboard.press(n === 0 || n === 3 ? 'Shift+ArrowRight' : 'Shift+ArrowLeft');
        await page.keyboard.press(n < 2 ? 'Shift+ArrowDown' : 'Shift+ArrowUp');
      }
    }
    await app.screenshot(join(repositoryRoot, 'test-results/designer-corners.png'));
    await dialog.getByRole('button', { name: text.ghost.use }).click();
    await expect(dialog).toBeHidden();
    await expect(work().getByAltText(text.ghost.alt)).toBeVisible();
    // The grey table is gone: what is kept is the sheet alone.
    const light = await work()
      .getByAltText(text.ghost.alt)
      .evaluate((image: HTMLImageElement) => {
        const canvas = document.createElement('canvas');
        Object.assign(canvas, { width: 20, height: 20 });
        const pen = canvas.getContext('2d');
        pen?.drawImage(image, 0, 0, 20, 20);
        return [...(pen?.getImageData(0, 0, 20, 20).data ?? [])].filter((_, i) => i % 4 === 0);
      });
    expect(Math.min(...light)).toBeGreaterThan(200);
    await photographed('ghost');
    await save('In lên giấy khen');
    await app.answerOpenDialog(picture('hong.png', Buffer.from('không phải ảnh')));
    await button(text.ghost.change).click();
    await expect(page.getByText(errors['documentGhost.unreadable'].text({ file: 'hong.png' }))).toBeVisible();
    await button(text.ghost.remove).click();
    await expect(work().getByAltText(text.ghost.alt)).toHaveCount(0);
  });

  test('a template goes out as a file and comes in again; a newer one and a look-alike are refused', async () => {
    const file = join(app.home, 'nghi-quyet.mau-giay');
    await app.answerSaveDialog(file);
    await deed(admission, text.list.write);
    await expect(page.getByText(text.list.written('nghi-quyet.mau-giay'))).toBeVisible();
    await app.answerOpenDialog(file);
    await button(text.list.bring).click();
    const dialog = page.getByRole('dialog', { name: text.file.title });
    await expect(dialog.getByText(text.file.takesPlace(admission))).toBeVisible();
    expect(await seriousFaults(page)).toEqual([]);
    await app.screenshot(join(repositoryRoot, 'test-results/designer-bring.png'));
    await dialog.getByRole('button', { name: text.file.add }).click();
    await expect(work().getByRole('row', { name: text.file.copyName(admission) })).toBeVisible();
    await deed(text.file.copyName(admission), text.list.remove);
    await expect(work().getByRole('row', { name: text.file.copyName(admission) })).toHaveCount(0);

    writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), format: 2 }));
    await button(text.list.bring).click();
    await expect(page.getByText(errors['document.newer'].text({}))).toBeVisible();
    await expect(dialog).toBeHidden();

    await create('Giấy thử', 'party');
    await work().locator('[data-part="p-2"]').click();
    await work().getByLabel(text.blocks.paperTitle, { exact: true }).fill('THẺ ĐẢNG VIÊN');
    await expect(work().getByText(/chỉ do cấp có thẩm quyền phát hành/)).toBeVisible();
    await expect(button(text.editor.save)).toBeDisabled();
    expect(JSON.stringify(await kept('Giấy thử'))).not.toContain('THẺ ĐẢNG VIÊN');
  });
});

const picture = (name: string, bytes: Buffer): string => {
  const path = join(app.home, name);
  writeFileSync(path, bytes);
  return path;
};

test('what was not saved is there again after the program was killed, and can be put away', async () => {
  app = await openFreshRegister('Soan mau thu');
  page = app.page;
  await ask(app, 'member.add', { record: { ...emptyMemberRecord(), fullName: 'Trần Thị Mơ' } });
  await page.reload();
  await openDesigner();
  await openTemplate(admission);
  // Asked anew each time: the page is another one after the kill.
  const box = () => work().getByLabel(text.blocks.text, { exact: true });
  await box().fill('Lời văn đang soạn dở.');
  await expect
    .poll(() => ask<{ body: string } | null>(app, 'draft.get', { key: `paper:${admissionKey}` }))
    .not.toBeNull();
  const process = app.electron.process();
  const exited = new Promise((resolve) => process.once('exit', resolve));
  process.kill('SIGKILL');
  await exited;

  app = await launchApp({ home: app.home });
  page = app.page;
  await page.getByLabel('Mật khẩu', { exact: true }).fill(freshPassword);
  await page.keyboard.press('Enter');
  await openDesigner();
  await expect(work().getByRole('row', { name: admission })).toContainText(text.list.draft);
  await openTemplate(admission);
  await expect(box()).toHaveValue('Lời văn đang soạn dở.');
  await button(text.editor.draftDrop).click();
  await expect(box()).toHaveValue(/đã họp để xét/);
  await button(text.editor.back).click();
  await expect(work().getByRole('row', { name: admission })).not.toContainText(text.list.draft);
  await app.close();
});
