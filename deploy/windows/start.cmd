@echo off
chcp 65001 >nul
title 积分超市 Points Supermarket
call "%~dp0settings.cmd"
cd /d "%~dp0..\.."
where node >nul 2>nul
if errorlevel 1 (
  echo 这台电脑还没有 Node.js。请从打开的网页下载安装，再双击一次。
  echo Node.js is not on this computer. Install it from the page that opens, then double-click again.
  start "" https://nodejs.org
  pause
  exit /b 1
)
echo 积分超市正在启动，第一次要几分钟。好了会自动打开网页；这个窗口请一直开着。
echo The store is starting, which takes minutes the first time. The page opens by itself; leave this window open.
rem written by npm run stop: Windows ends a program with the code of a failure
if exist "%DATA_DIR%\stopped" del "%DATA_DIR%\stopped"
node scripts/start.mjs --open
if errorlevel 1 if not exist "%DATA_DIR%\stopped" (
  echo 没有启动成功，原因在上面；下面是检查结果。请拍下来。
  echo It did not start; the reason stands above, and what a look around found below. Take a picture.
  node scripts/doctor.mjs
)
pause
