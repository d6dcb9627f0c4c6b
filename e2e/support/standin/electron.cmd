@"%~dp0..\..\..\node_modules\.bin\node.cmd" --disable-warning=ExperimentalWarning "%~dp0main.ts" %*
