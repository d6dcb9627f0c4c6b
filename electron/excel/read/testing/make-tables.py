# How the tables of this folder were made, with LibreOffice 7.4: `soffice --headless --accept=pipe,name=t;urp;` and
# then this under its python. table-cryptoapi.xls and table-xor.xls are table.xls encrypted by hand after MS-XLS
# 2.2.10 and were opened by LibreOffice with their password; table.xlsb is of SheetJS.
import os
import uno
from com.sun.star.beans import NamedValue, PropertyValue


def prop(name, value):
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


resolver = uno.getComponentContext().ServiceManager.createInstance('com.sun.star.bridge.UnoUrlResolver')
context = resolver.resolve('uno:pipe,name=t;urp;StarOffice.ComponentContext')
desktop = context.ServiceManager.createInstanceWithContext('com.sun.star.frame.Desktop', context)
doc = desktop.loadComponentFromURL('private:factory/scalc', '_blank', 0, (prop('Hidden', True),))
sheet = doc.Sheets.getByIndex(0)
sheet.Name = 'Danh sách'
doc.Sheets.insertNewByName('Ẩn', 1)
doc.Sheets.getByIndex(1).getCellByPosition(0, 0).String = 'x'
doc.Sheets.getByIndex(1).IsVisible = False


def at(address):
    return sheet.getCellRangeByName(address)


def text(address, value, font=None):
    at(address).String = value
    if font:
        at(address).CharFontName = font


def number(address, value, code):
    at(address).Value = value
    known = doc.NumberFormats.queryKey(code, doc.CharLocale, False)
    at(address).NumberFormat = known if known != -1 else doc.NumberFormats.addNew(code, doc.CharLocale)


for address, value in (('A1', 'Họ và tên'), ('B1', 'Ngày sinh'), ('C1', 'CCCD'), ('D1', 'Công thức')):
    text(address, value)
text('A2', 'Nguyễn Văn An')
number('B2', 23744, 'DD/MM/YYYY')
number('B3', 23744, 'MM/YYYY')
number('B4', 23744, 'YYYY')
number('C2', 1099018234, '000000000000')
for address, formula in (('D2', '=1+2'), ('D3', '="a"&"bc"'), ('D4', '=""'), ('D5', '=1/0'), ('D6', '=NA()')):
    at(address).Formula = formula
at('E2:E4').setArrayFormula('=B2:B4')
text('A3', 'NguyÔn V¨n B×nh', '.VnTime')
text('A4', 'hoµng hång', '.VnTimeH')
text('A5', 'NguyÔn V¨n Unicode', '.VnTime')
cursor = at('A5').createTextCursor()
cursor.gotoStart(False)
cursor.goRight(11, False)
cursor.gotoEnd(True)
cursor.CharFontName = 'Arial'
text('A6', 'Traàn Vaên VNI', 'VNI-Times')
text('A8', '=SUM(B1)')
at('B8').Formula = '=TRUE()'
text('A9', 'ẩn')
sheet.Rows.getByIndex(8).IsVisible = False
text('G1', 'cột ẩn')
sheet.Columns.getByIndex(6).IsVisible = False
at('A10:C10').merge(True)
text('A10', 'Tổng cộng')
text('A11', 'hai\ndòng')

standard = uno.Any(
    '[]com.sun.star.beans.NamedValue',
    (NamedValue('OOXPassword', 'abc123'), NamedValue('CryptoType', 'Standard')),
)
for name, kind, more in (
    ('table.xls', 'MS Excel 97', ()),
    ('table-rc4.xls', 'MS Excel 97', (prop('Password', 'abc123'),)),
    ('table.xlsx', 'Calc MS Excel 2007 XML', ()),
    ('table-standard.xlsx', 'Calc MS Excel 2007 XML', (prop('EncryptionData', standard),)),
    ('table.ods', 'calc8', ()),
    ('table-aes.ods', 'calc8', (prop('Password', 'mật khẩu'),)),
    ('table.fods', 'OpenDocument Spreadsheet Flat XML', ()),
    ('table-2003.xml', 'MS Excel 2003 XML', ()),
):
    doc.storeToURL('file://' + os.path.abspath(name), (prop('FilterName', kind),) + more)
doc.close(True)
