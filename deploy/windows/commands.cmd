@echo off
chcp 65001 >nul
title 积分超市的命令 Commands
call "%~dp0settings.cmd"
cd /d "%~dp0..\.."
echo 在这里输入的命令，用的是本店的设置：
echo What is typed here has this store's settings:
echo.
echo   npm run doctor    哪里不对 / what is wrong
echo   npm run backup    现在备份 / back up now
echo   npm run drill     试恢复备份 / try the last backup
echo   npm run restore -- E:\points-backup    U盘上有哪些备份，怎么恢复 / which backups there are, and how to restore one
echo   npm run manager   唯一的村干部不在了 / the only manager is gone
echo.
cmd /k
