import { formatDate } from '../../shared/text/dates.ts';
import type { UpdateFile, UpdateManifest } from '../../shared/update/manifest.ts';

const asText = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);

/** A page to print and hand over with the stick, apart from it: whoever changes the stick has not changed the paper. */
export const codeSheet = (
  { version, date, notes }: UpdateManifest,
  files: readonly (UpdateFile & { readonly code: string })[],
): string => `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>Sổ Đảng Viên ${version}: mã kiểm tra</title>
<style>
 @page { size: A4; margin: 20mm } body { font: 13pt/1.5 "Times New Roman", serif; color: #000 }
 table { border-collapse: collapse; width: 100% } td, th { border: 1px solid #000; padding: 6px; text-align: left; vertical-align: top }
 .code { font: bold 18pt monospace; white-space: nowrap } .hash { font: 10pt monospace; overflow-wrap: anywhere }
</style></head><body>
<h1>Sổ Đảng Viên, bản ${version}</h1>
<p>Phát hành ngày ${formatDate(date)}. Giao kèm USB, giữ riêng với USB.</p>
<p>Trong chương trình: An toàn dữ liệu › Máy này › Cập nhật từ USB. Mã hiện trên màn hình phải giống mã dưới đây;
khác một ký tự thì không nhận và báo cho nơi phát hành.</p>
<table><tr><th>Tệp</th><th>Mã kiểm tra</th></tr>
${files
  .map(
    ({ file, code, sha256 }) =>
      `<tr><td>${asText(file)}<div class="hash">SHA-256: ${sha256.replace(/(.{8})(?=.)/g, '$1 ')}</div></td><td class="code">${code}</td></tr>`,
  )
  .join('\n')}
</table>
${notes.length > 0 ? `<h2>Có gì mới</h2><ul>${notes.map((note) => `<li>${asText(note)}</li>`).join('')}</ul>` : ''}
</body></html>
`;
