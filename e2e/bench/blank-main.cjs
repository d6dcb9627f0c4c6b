// The barest program of the same host: one empty window. What the benchmark holds the first list against.
const { app, BrowserWindow } = require('electron');

app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1366, height: 768 });
  void window.loadURL('about:blank');
});
app.on('window-all-closed', () => app.quit());
