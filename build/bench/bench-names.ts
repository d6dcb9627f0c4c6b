/** Invented names for registers of any size: the same for the same number. */
const family = 'Nguyễn Trần Lê Phạm Hoàng Vũ Đặng Bùi Đỗ Hồ Ngô Dương Lý Ksor'.split(' ');
const middle = 'Văn Thị Đức Thanh Ngọc Hữu Minh Thu Quang Bích Xuân'.split(' ');
const given =
  'An Bình Châu Dũng Đạt Giang Hà Hòa Hùng Khánh Lan Linh Mai Nga Oanh Phúc Quý Sơn Thủy Tuấn Uyên Vinh Yến'.split(
    ' ',
  );

export function benchName(n: number): string {
  const pick = (list: readonly string[], step: number) => list[Math.floor(n / step) % list.length] ?? '';
  return `${pick(family, 1)} ${pick(middle, 7)} ${pick(given, 3)}`;
}
