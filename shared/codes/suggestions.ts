/** Short lists that only suggest: mẫu 2-HSĐV gives these words, and others are as good. */
import { codeList } from './code-list.ts';

const words = (...names: readonly string[]) => codeList(names.map((name) => [name]));

/** Mục 17: the scale of ten classes was taught in the North until 1989, and stands on papers still. */
export const generalEducation = words(
  '12/12',
  '10/10',
  '9/12',
  '7/10',
  'Tốt nghiệp trung học phổ thông',
  'Tốt nghiệp trung học cơ sở',
  '12/12 bổ túc văn hóa',
);
export const degree = words('Cử nhân', 'Kỹ sư', 'Bác sĩ', 'Thạc sĩ', 'Tiến sĩ', 'Tiến sĩ khoa học');
export const academicTitle = words('Phó giáo sư', 'Giáo sư');
export const computing = words(
  'Chứng chỉ A',
  'Chứng chỉ B',
  'Chứng chỉ C',
  'Ứng dụng công nghệ thông tin cơ bản',
  'Ứng dụng công nghệ thông tin nâng cao',
  'Trung cấp',
  'Cao đẳng',
  'Đại học',
);
/** Mục 18. */
export const health = words('Tốt', 'Khá', 'Trung bình', 'Kém');
export const woundedGrade = words('1/4', '2/4', '3/4', '4/4');
export const martyrFamily = words(
  'Con liệt sĩ',
  'Vợ (chồng) liệt sĩ',
  'Gia đình liệt sĩ',
  'Gia đình có công với cách mạng',
);
export const policyStatus = words(
  'Thương binh',
  'Bệnh binh',
  'Người hoạt động kháng chiến',
  'Người nhiễm chất độc hóa học',
  'Gia đình liệt sĩ',
  'Gia đình có công với cách mạng',
  'Hộ nghèo',
  'Hộ cận nghèo',
);
/** Mục 29, in the order in which the form asks. */
export const familyRelation = words(
  'Cha đẻ',
  'Mẹ đẻ',
  'Vợ',
  'Chồng',
  'Cha vợ',
  'Mẹ vợ',
  'Cha chồng',
  'Mẹ chồng',
  'Con',
  'Anh ruột',
  'Chị ruột',
  'Em ruột',
  'Ông nội',
  'Bà nội',
  'Ông ngoại',
  'Bà ngoại',
  'Người nuôi dưỡng',
);
