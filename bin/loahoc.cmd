@echo off
rem Starts Loa Hoc on Windows; bin/loahoc does the same elsewhere and says why.
rem The hash is made of names, sizes and times of the sources: reading them all would take cmd too long.
rem No delayed expansion here: it would eat exclamation marks of a question.
setlocal EnableExtensions DisableDelayedExpansion
for %%I in ("%~dp0..") do set "ROOT=%%~fI"
set "APPS=%ROOT%\.loahoc\app"

set "JDK="
call :try "%JAVA_HOME%"
for /f "delims=" %%J in ('where java 2^>nul') do call :try "%%~dpJ.."
for %%P in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%USERPROFILE%\.jdks") do (
  for /d %%D in ("%%~P\*") do call :try "%%~D"
)
if not defined JDK (
  echo Loa Hoc needs a JDK of version 21 or newer, and none was found: install one from https://adoptium.net. 1>&2
  exit /b 3
)

if not exist "%APPS%" mkdir "%APPS%" || exit /b 3
set "LISTING=%APPS%\listing-%RANDOM%%RANDOM%"
>"%LISTING%" (
  echo %JDK%
  for %%F in ("%ROOT%\pom.xml" "%ROOT%\bin\loahoc.cmd") do echo %%~fF %%~zF %%~tF
  for /r "%ROOT%\src\main" %%F in (*) do echo %%~fF %%~zF %%~tF
)
set "HASH="
for /f "skip=1 delims=" %%H in ('certutil -hashfile "%LISTING%" SHA1') do if not defined HASH set "HASH=%%H"
del "%LISTING%"
set "HASH=%HASH: =%"
set "APP=%APPS%\%HASH:~0,16%"

set "LIFE=-XX:TieredStopAtLevel=1"
if "%~1"=="serve" set "LIFE=-Xmx512m"
set FLAGS=-XX:+UseSerialGC %LIFE% -XX:-UsePerfData -XX:+VerifySharedSpaces -Xlog:disable -Djava.awt.headless=true ^
 -Dfile.encoding=UTF-8 -Dstdin.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Djdk.console=java.base ^
 "-Djava.util.logging.config.file=%ROOT%\config\logging.properties" "-Dloahoc.home=%ROOT%"
if %VERSION% EQU 21 set FLAGS=--enable-native-access=ALL-UNNAMED %FLAGS%
set "RECORD=-XX:AOTCacheOutput"
set "REPLAY=-XX:AOTCache"
if %VERSION% LSS 25 set "RECORD=-XX:ArchiveClassesAtExit"
if %VERSION% LSS 25 set "REPLAY=-XX:SharedArchiveFile"

if not exist "%APP%\loahoc.jar" call :build
if not exist "%APP%\loahoc.jar" exit /b 3
set CACHE=
if exist "%APP%\loahoc.cache" set CACHE="%REPLAY%=%APP%\loahoc.cache"
"%JDK%\bin\java" %CACHE% %FLAGS% -jar "%APP%\loahoc.jar" %*
exit /b %ERRORLEVEL%

:try
rem Keeps the first JDK of 21 or newer; its file "release" says JAVA_VERSION="25.0.3".
if defined JDK exit /b
if not exist "%~1\bin\javac.exe" exit /b
if not exist "%~1\release" exit /b
set "VERSION="
for /f "tokens=2 delims==" %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "VERSION=%%~V"
for /f "delims=.-+ tokens=1" %%V in ("%VERSION%") do set "VERSION=%%V"
if not defined VERSION exit /b
if %VERSION% GEQ 21 for %%I in ("%~1") do set "JDK=%%~fI"
exit /b

:build
where mvn >nul 2>nul || (
  echo Loa Hoc is built by Maven, and none was found: install it from https://maven.apache.org. 1>&2
  exit /b 3
)
set "WORK=%APPS%\building-%RANDOM%%RANDOM%"
mkdir "%WORK%\app" || exit /b 3
echo Loa Hoc is being built once; this takes about a minute ... 1>&2
set "JAVA_HOME=%JDK%"
call mvn -q -B -f "%ROOT%\pom.xml" -Dmaven.test.skip=true "-Dloahoc.build=%WORK%\target" package 1>&2
if errorlevel 1 (
  rmdir /s /q "%WORK%"
  echo Loa Hoc could not be built; the reason stands above. 1>&2
  exit /b 3
)
move "%WORK%\target\loahoc.jar" "%WORK%\app" >nul
move "%WORK%\target\lib" "%WORK%\app" >nul
setlocal
set "LOAHOC_DATA=%WORK%\training"
"%JDK%\bin\java" "%RECORD%=%WORK%\app\loahoc.cache" %FLAGS% -jar "%WORK%\app\loahoc.jar" ^
  ask --corpus "%ROOT%\corpus" --as-of 2023-09-30 --json "khai mac may gio o dau" >nul 2>nul
endlocal
rem If another start was quicker, its folder stays and this one goes.
if not exist "%APP%" move "%WORK%\app" "%APP%" >nul
rmdir /s /q "%WORK%"
exit /b
