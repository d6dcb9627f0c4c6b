/**
 * Provinces and cities of Vietnam: the 34 since 01/7/2025 (Nghị quyết 202/2025/QH15) and the names that ended then,
 * which birth places and home towns keep. To tell a province at the end of an address, and nothing else.
 */
import { codeList } from './code-list.ts';

const names =
  'An Giang|Bắc Ninh|Cà Mau|Cao Bằng|Cần Thơ|Đà Nẵng|Đắk Lắk|Điện Biên|Đồng Nai|Đồng Tháp|Gia Lai|Hà Nội|Hà Tĩnh|' +
  'Hải Phòng|Hồ Chí Minh|Huế|Hưng Yên|Khánh Hòa|Lai Châu|Lâm Đồng|Lạng Sơn|Lào Cai|Nghệ An|Ninh Bình|Phú Thọ|' +
  'Quảng Ngãi|Quảng Ninh|Quảng Trị|Sơn La|Tây Ninh|Thái Nguyên|Thanh Hóa|Tuyên Quang|Vĩnh Long|' +
  'Bà Rịa - Vũng Tàu|Bạc Liêu|Bắc Giang|Bắc Kạn|Bến Tre|Bình Dương|Bình Định|Bình Phước|Bình Thuận|Đắk Nông|' +
  'Hà Giang|Hà Nam|Hải Dương|Hậu Giang|Hòa Bình|Kiên Giang|Kon Tum|Long An|Nam Định|Ninh Thuận|Phú Yên|Quảng Bình|' +
  'Quảng Nam|Sóc Trăng|Thái Bình|Thừa Thiên Huế|Tiền Giang|Trà Vinh|Vĩnh Phúc|Yên Bái|Hà Tây|Vũng Tàu - Côn Đảo';

export const province = codeList(
  names
    .split('|')
    .map((name) => [name, `tỉnh ${name}`, `thành phố ${name}`, `TP ${name}`, `TP. ${name}`, `t. ${name}`]),
);
