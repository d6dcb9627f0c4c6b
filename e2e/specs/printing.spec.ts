// Printing through PDF: the preview, the file and the printed pages are one document, measured with poppler.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import type { App } from '../support/app.ts';
import { addMember, openPractice, startEvent } from '../support/practice.ts';
import { inkOn, pdfFacts, pdfFonts, pdfPictures, pdfText, pdfWords } from '../support/printed-pdf.ts';

let app: App;
let page: Page;

test.beforeEach(async () => {
  app = await openPractice();
  page = app.page;
});
test.afterEach(async () => {
  expect(app.problems).toEqual([]);
  await app.close();
});

const work = () => page.getByRole('main');
const save = () => work().getByRole('button', { name: 'Lưu PDF' });

async function openPrinting(): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: 'In ấn' }).click();
  await expect(work().getByRole('heading', { level: 1, name: 'In ấn' })).toBeVisible();
  await work().getByRole('tab', { name: 'Phiếu thông tin' }).click();
}

async function choose(label: string, option: string | RegExp): Promise<void> {
  await work().getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name: option }).click();
}

/** Waits for the preview of the newest choice, saves it, and gives the path of the file. */
async function savePdf(name: string): Promise<string> {
  const path = join(app.home, name);
  await app.answerSaveDialog(path);
  await save().click();
  await expect(work().getByText(/^Đã lưu [\d.]+ trang vào tệp /)).toBeVisible();
  return path;
}

async function previewed(pages: number, people: number): Promise<void> {
  await expect(work().getByText(`${pages} trang, ${people} đồng chí`)).toBeVisible({ timeout: 30_000 });
  await expect(work().getByText(`Trang 1 / ${pages}`)).toBeVisible();
  await expect(work().getByRole('img', { name: `Trang 1 trên ${pages} của bản in` })).toHaveAttribute(
    'aria-busy',
    'false',
  );
}

/** The smallest file that is a picture: one grey, no compression to speak of. */
function greyPng(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    const sum = Buffer.alloc(4);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.writeUInt8(8, 8);
  // Every row begins with its filter: none.
  const row = Buffer.alloc(width + 1, 0x60).fill(0, 0, 1);
  const dots = deflateSync(Buffer.concat(Array.from({ length: height }, () => row)));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', dots), chunk('IEND', Buffer.alloc(0))]);
}

const nearly = (value: number, wanted: number): void =>
  expect(Math.abs(value - wanted)).toBeLessThanOrEqual(0.5);

test('information cards: eight to a sheet of A4, each in its place, with marks for the cut', async () => {
  await openPrinting();
  await choose('Tổ chức đảng', /Chi bộ Khu phố 1/);
  const people = Number(
    /Sẽ in cho (\d+) đồng chí/.exec(
      (await work()
        .getByText(/^Sẽ in cho /)
        .textContent()) ?? '',
    )?.[1],
  );
  const pages = Math.ceil(people / 8);
  await previewed(pages, people);
  const path = await savePdf('phieu.pdf');

  const facts = pdfFacts(path);
  expect(facts.pages).toBe(pages);
  nearly(facts.width, 210);
  nearly(facts.height, 297);
  for (const font of pdfFonts(path)) {
    expect(font.name).toMatch(/^Tinos-/);
    expect(font.embedded).toBe(true);
  }

  const titles = pdfWords(path).filter((word) => word.text === 'PHIẾU');
  expect(titles).toHaveLength(people);
  expect(pdfText(path).match(/Do chi bộ lập, không thay thẻ đảng viên\./g)).toHaveLength(people);
  expect(pdfText(path).match(/LUYỆN TẬP/g)?.length).toBeGreaterThanOrEqual(people);
  const [first, second, third] = titles;
  if (!first || !second || !third) throw new Error('fewer than three cards');
  nearly(second.left - first.left, 95);
  nearly(third.top - first.top, 66);
  // The name begins 4 mm of margin, 30 mm of photo and 3 mm of gap inside a card that begins at 10 mm.
  const labels = pdfWords(path).filter((word) => word.page === 1 && word.text === 'Chính');
  nearly(labels[0]?.left ?? 0, 47.1);
  nearly(labels[1]?.left ?? 0, 142.1);

  const ink = inkOn(path, 1);
  for (const x of [10, 105, 200]) for (const y of [13, 284]) expect(ink(x, y)).toBe(true);
  for (const y of [16.5, 82.5, 148.5, 214.5, 280.5])
    for (const x of [6.5, 203.5]) expect(ink(x, y)).toBe(true);
  // Between the marks and the edge of the paper there is nothing.
  for (const [x, y] of [
    [57, 13],
    [3, 148.5],
    [105, 8],
    [150, 284],
  ] as const)
    expect(ink(x, y)).toBe(false);
});

test('a name too long for its line is set smaller, and every word of it is on the card', async () => {
  const name =
    'Công Tằng Tôn Nữ Nguyễn Phước Huyền Trân Thượng Nghiêng Nguyệt Khuyết Thương Thương Hoàng Hương Nguyễn Phước Bảo';
  await addMember(page, name);
  await startEvent(page, 'Kết nạp');
  await page.getByRole('dialog').getByLabel('Ngày làm lễ kết nạp').fill('19/05/2010');
  await page.getByRole('dialog').getByRole('combobox', { name: 'Chi bộ kết nạp' }).click();
  await page.getByRole('option', { name: 'Chi bộ Khu phố 1', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ghi nhận kết nạp' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await openPrinting();
  await choose('Tổ chức đảng', /Chi bộ Khu phố 1/);
  await work().getByText('10 phiếu').click();
  await expect(work().getByText(/^\d+ trang, \d+ đồng chí$/)).toBeVisible();
  await expect(save()).toBeEnabled();
  await expect(work().getByText('Có chữ không vừa')).toHaveCount(0);
  const path = await savePdf('ten-dai.pdf');
  expect(pdfText(path)).toContain(name);

  const words = name.split(' ');
  const all = pdfWords(path);
  const at = all.findIndex((_, i) => words.every((word, k) => all[i + k]?.text === word));
  const placed = all.slice(at, at + words.length);
  const left = placed[0]?.left ?? 0;
  // All of it within the right part of its own card: 95 − 4 − 30 − 3 − 4 = 54 mm wide.
  for (const word of placed) {
    expect(word.left).toBeGreaterThanOrEqual(left - 0.5);
    expect(word.right).toBeLessThanOrEqual(left + 54.5);
  }
});

test('a photo of the register stands on its card at 300 dots per inch, cropped to 3 × 4', async () => {
  const photo = join(app.home, 'anh.png');
  writeFileSync(photo, greyPng(600, 1000));
  await app.answerOpenDialog(photo);
  const name = await page.evaluate(async () => {
    type Call = (message: object) => Promise<{ ok: boolean; value: never }>;
    const { call } = (window as unknown as { app: { call: Call } }).app;
    const conditions = [{ field: 'status', operator: 'is', values: ['official'], off: false }];
    const list: { rows: { id: number; record: { fullName: string } }[] } = (
      await call({ name: 'member.page', input: { conditions, offset: 0, limit: 1 } })
    ).value;
    const file: { token: string } = (await call({ name: 'file.pickOpen', input: { purpose: 'photo' } }))
      .value;
    const [member] = list.rows;
    const picked: { bytes: Uint8Array } = (
      await call({ name: 'member.pickedPhoto', input: { token: file.token } })
    ).value;
    // Kept as tall as it came: the crop that is looked at here is the printing's own.
    const size = { width: 600, height: 1000 };
    const input = { id: member?.id, photo: { bytes: picked.bytes, ...size } };
    const kept = await call({ name: 'member.setPhoto', input });
    if (!kept.ok) throw new Error('the photo was refused');
    return member?.record.fullName;
  });
  await openPrinting();
  await expect(save()).toBeEnabled({ timeout: 30_000 });
  const path = await savePdf('anh.pdf');
  const pictures = pdfPictures(path).filter(({ width }) => width === 354);
  expect(pictures).toHaveLength(1);
  const [picture] = pictures;
  expect(picture?.height).toBe(472);
  expect(picture?.dotsPerInch).toBeGreaterThan(290);
  expect(pdfText(path, picture?.page)).toContain(name);
});

test('certificates: a page for each, in the layout of Party papers, numbered on, facts from the register', async () => {
  await openPrinting();
  await work().getByRole('tab', { name: 'Giấy tờ', exact: true }).click();
  await choose('Mẫu giấy', 'Giấy xác nhận đang sinh hoạt đảng');
  await choose('Tổ chức đảng', /Chi bộ Khu phố 2/);
  await work().getByLabel('Số của giấy đầu tiên').fill('9');
  await work().getByLabel('Địa danh').fill('Hoa Ban');
  await work().getByLabel('Ngày ký').fill('05/02/2026');
  await work().getByLabel('Họ và tên người ký').fill('Trần Thị Bình');
  await expect(work().getByText(/^(\d+) trang, \1 đồng chí$/)).toBeVisible({ timeout: 30_000 });
  await expect(save()).toBeEnabled({ timeout: 30_000 });
  const path = await savePdf('giay.pdf');

  const facts = pdfFacts(path);
  const first = pdfText(path, 1);
  expect(first).toContain('ĐẢNG CỘNG SẢN VIỆT NAM');
  expect(first).toContain('Hoa Ban, ngày 05 tháng 02 năm 2026');
  expect(first).toContain('Số 09-GXN/ĐU');
  expect(first).toContain('GIẤY XÁC NHẬN');
  expect(first).toMatch(/Xác nhận đồng chí \p{Lu}/u);
  expect(first).toContain('hiện đang sinh hoạt đảng tại Chi bộ Khu phố 2.');
  expect(first).toContain('T/M ĐẢNG ỦY BÍ THƯ');
  expect(first).toContain('không thay giấy tờ do cấp có thẩm quyền phát hành.');
  expect(pdfText(path, 2)).toContain('Số 10-GXN/ĐU');
  expect(pdfText(path, facts.pages)).toContain(`Số ${8 + facts.pages}-GXN/ĐU`);
  // Margins of Party papers: left 30, right 15, top 20 mm; the watermark of practice goes its own way.
  // Letters of the watermark are more than 10 mm high.
  const words = pdfWords(path).filter((word) => word.page === 1 && word.bottom - word.top < 8);
  expect(words.length).toBeGreaterThan(60);
  for (const word of words) {
    expect(word.left).toBeGreaterThanOrEqual(29.5);
    expect(word.right).toBeLessThanOrEqual(195.5);
    expect(word.top).toBeGreaterThanOrEqual(19.5);
  }

  await choose('Mẫu giấy', 'Giấy ghi nhận đóng góp');
  await expect(save()).toBeDisabled();
  await expect(save()).toBeEnabled({ timeout: 30_000 });
  const wide = pdfFacts(await savePdf('giay-ngang.pdf'));
  expect(wide.pages).toBe(facts.pages);
  nearly(wide.width, 297);
  nearly(wide.height, 210);
});

test('a template that would pass for a paper issued centrally, or asks what does not exist, is not kept', async () => {
  const codes = await page.evaluate(async () => {
    type Answer = { ok: boolean; error?: { code: string }; value: { template: { body: object } } };
    const { call } = (window as unknown as { app: { call: (m: object) => Promise<Answer> } }).app;
    const { template } = (await call({ name: 'document.template', input: { key: 'giay-xac-nhan' } })).value;
    const saved = async (blocks: object[]) =>
      (
        await call({
          name: 'document.save',
          input: { template: { ...template, body: { ...template.body, blocks } } },
        })
      ).error?.code;
    const title = { kind: 'title', id: 'ten', title: 'GIẤY CHỨNG NHẬN', under: '' };
    const look = { font: 'serif', size: 0, bold: false, italic: false, underlined: false, upper: false };
    const text = { kind: 'text', id: 'than', firstLine: true, keepWithNext: false };
    return [
      await saved([{ ...title, subject: 'tặng Huy hiệu 40 năm tuổi Đảng' }]),
      await saved([{ ...text, text: 'Đồng chí [tên gọi]', look: { ...look, align: 'left' } }]),
    ];
  });
  expect(codes).toEqual(['print.central-paper', 'document.unknown-mark']);
});

test('a file that cannot be written gets a sentence, and nothing half-written stays', async () => {
  await openPrinting();
  await choose('Tổ chức đảng', /Chi bộ Khu phố 2/);
  await expect(save()).toBeEnabled({ timeout: 30_000 });
  const path = join(app.home, 'khong-co-thu-muc', 'phieu.pdf');
  await app.answerSaveDialog(path);
  await save().click();
  await expect(work().getByRole('alert')).toContainText('E-TEP-05');
  expect(existsSync(path)).toBe(false);
  // The preview is still there: another place works at once.
  const saved = await savePdf('phieu.pdf');
  expect(readFileSync(saved).subarray(0, 5).toString()).toBe('%PDF-');
});

test('without a printer the screen says so and what to do instead', async () => {
  test.skip(!process.env.ELECTRON_OVERRIDE_DIST_PATH, 'the real Electron opens the dialog of the system');
  await openPrinting();
  await choose('Tổ chức đảng', /Chi bộ Khu phố 2/);
  await expect(save()).toBeEnabled({ timeout: 30_000 });
  await expect(work().getByText('Máy này chưa có máy in')).toBeVisible();
  await expect(work().getByRole('button', { name: 'In…' })).toHaveCount(0);
});

test('a preview that is stopped answers so, and the next one is made', async () => {
  const answers = await page.evaluate(async () => {
    // The two functions of the bridge, as the page itself calls them.
    const { call } = (
      window as unknown as {
        app: { call: (m: object) => Promise<{ ok: boolean; error?: { code: string } }> };
      }
    ).app;
    const ids = (await call({ name: 'member.ids', input: {} })) as unknown as { value: number[] };
    const job = {
      document: 'cards',
      memberIds: ids.value,
      perPage: 8,
      fields: ['bornOn'],
      photo: true,
      cropMarks: true,
    };
    const preview = () => call({ name: 'print.preview', input: { job, progressId: 'spec' } });
    const first = preview();
    const busy = await preview();
    await call({ name: 'print.stop', input: { forget: false } });
    const stopped = await first;
    const next = await preview();
    return [busy.error?.code, stopped.error?.code, next.ok];
  });
  expect(answers).toEqual(['print.busy', 'app.cancelled', true]);
});
