@rem The settings of this store. start, stop and commands read them.
@set DEMO=off
@set PORT=3000
@set "DATA_DIR=%~dp0..\..\our-village"
@rem A folder on a USB stick that is there already:
@rem set "BACKUP_DIR=E:\points-backup"
@rem The address that phones reach, if there is one:
@rem set "PUBLIC_URL=https://jifen.example.cn"
