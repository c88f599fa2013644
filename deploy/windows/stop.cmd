@echo off
chcp 65001 >nul
title 停止积分超市 Stop
call "%~dp0settings.cmd"
cd /d "%~dp0..\.."
echo 正在停止，手头的事先办完。
echo Stopping; what is under way is finished first.
node scripts/prepared.mjs scripts/stop.ts
pause
