@echo off
rem Builds Acta where its sources are newer than the built program, then hands all arguments to it; "acta test" runs the whole test suite.
setlocal
set "ROOT=%~dp0"
set DOTNET_CLI_TELEMETRY_OPTOUT=1
set DOTNET_NOLOGO=1
where dotnet >nul 2>nul || (echo acta: the .NET 10 SDK is needed; see https://dotnet.microsoft.com/download 1>&2 & exit /b 127)
if /i "%~1"=="test" (
  pushd "%ROOT%"
  dotnet test --solution Acta.slnx -c Release --no-progress
  exit /b
)
rem The compiler itself sees what is up to date.
set "LOG=%TEMP%\acta-build-%RANDOM%.log"
dotnet build -c Release "%ROOT%src\Acta.Cli" -v q --nologo "-clp:ErrorsOnly;NoSummary" >"%LOG%" 2>&1
if errorlevel 1 (
  type "%LOG%" 1>&2
  del "%LOG%"
  echo acta: the build failed 1>&2
  exit /b 70
)
del "%LOG%"
dotnet "%ROOT%src\Acta.Cli\bin\Release\net10.0\acta.dll" %*
