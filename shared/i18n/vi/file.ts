/** Titles and filters of the system's file dialogs. */
export const fileDialogText = {
  rosters: 'Danh sách (Excel, CSV)',
  allFiles: 'Mọi tệp',
  photos: 'Ảnh 3×4 (JPG, PNG)',
  pictures: 'Ảnh (JPG, PNG)',
  workbook: 'Tệp Excel',
  pdf: 'Tệp PDF',
  document: 'Tệp Word',
  rulePack: 'Gói quy định',
  pickRulePack: 'Chọn gói quy định',
  pickRoster: 'Chọn tệp danh sách đảng viên',
  pickPhoto: 'Chọn ảnh 3×4',
  pickPicture: 'Chọn ảnh',
  pickFolder: 'Chọn thư mục dữ liệu',
  pickPhotoFolder: 'Chọn thư mục để xuất ảnh',
  save: 'Lưu tệp',
} as const;
