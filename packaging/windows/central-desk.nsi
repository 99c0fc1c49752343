; The setup program of Windows, for one user, without administrator rights.
; packaging/windows/setup_exe.py runs makensis with the names of packaging/product.py:
;   NAME ID PUBLISHER PAGE COPYRIGHT VERSION OLDEST_BUILD, SRC (the bundle), ICON, SIDE, OUT,
;   TARGET64 where this NSIS has 64-bit stubs, SIGNCMD where somebody signs, QUICK for trials.
; Switches: /S (silent), /D=FOLDER, /DESKTOP=1, /DOWNGRADE=1, /WAIT=SECONDS;
;   of uninstall.exe: /S, /REMOVEDATA=1, /WAIT=SECONDS.
; Exit codes: 0 done, 1 cancelled by the person, 2 stopped by NSIS, and those below.

!define CODE_SYSTEM 3       ; this Windows is too old
!define CODE_RUNNING 4      ; the program runs and did not close; nothing was changed
!define CODE_NEWER 5        ; a newer version is installed; nothing was changed
!define CODE_DATA 6         ; the user's data could not be removed; the program stays
!define CODE_FILES 7        ; the folder or its files cannot be written; the old version is whole

Unicode true
!ifdef TARGET64
Target amd64-unicode
!endif
!ifdef QUICK
SetCompressor zlib
!else
SetCompressor /SOLID lzma
SetCompressorDictSize 32
!endif
ManifestDPIAware true
RequestExecutionLevel user

!include MUI2.nsh
!include nsDialogs.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include WinVer.nsh
!include WordFunc.nsh
!include x64.nsh

!define UNKEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${ID}"
!define SHORTCUT "${NAME}.lnk"

Name "${NAME}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "${UNKEY}" "InstallLocation"
BrandingText "${NAME} ${VERSION}"
AllowSkipFiles off
ShowInstDetails nevershow
ShowUninstDetails nevershow

Var WaitSeconds
Var RemoveData
Var Checkbox

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${SIDE}"
!define MUI_ABORTWARNING
!define MUI_WELCOMEPAGE_TEXT "$(T_WELCOME)"
!define MUI_COMPONENTSPAGE_SMALLDESC
!define MUI_FINISHPAGE_RUN "$INSTDIR\${ID}.exe"
!define MUI_FINISHPAGE_RUN_TEXT "$(T_RUN)"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
UninstPage custom un.DataPage un.DataPageLeft
!insertmacro MUI_UNPAGE_INSTFILES

; Without a choice of its own the setup speaks the system's language; the first is for all others.
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!include texts.nsh

!macro VERSION_WORDS LANGUAGE DESCRIPTION
  VIAddVersionKey /LANG=${LANGUAGE} ProductName "${NAME}"
  VIAddVersionKey /LANG=${LANGUAGE} ProductVersion "${VERSION}"
  VIAddVersionKey /LANG=${LANGUAGE} FileVersion "${VERSION}"
  VIAddVersionKey /LANG=${LANGUAGE} FileDescription "${DESCRIPTION}"
  VIAddVersionKey /LANG=${LANGUAGE} CompanyName "${PUBLISHER}"
  VIAddVersionKey /LANG=${LANGUAGE} LegalCopyright "${COPYRIGHT}"
!macroend
VIProductVersion "${VERSION}.0"
VIFileVersion "${VERSION}.0"
!insertmacro VERSION_WORDS ${LANG_ENGLISH} "Installs ${NAME}"
!insertmacro VERSION_WORDS ${LANG_GERMAN} "Installiert ${NAME}"

!ifdef SIGNCMD
!uninstfinalize '${SIGNCMD} "%1"' = 0
!finalize '${SIGNCMD} "%1"' = 0
!endif

; End with an exit code and one message: in a box, or on standard error where nobody looks.
!macro END_WITH CODE MESSAGE
  StrCpy $9 "${MESSAGE}"
  ${If} ${Silent}
    System::Call 'kernel32::GetStdHandle(i -12) p .r8'
    ${If} $8 P<> 0
      FileWrite $8 "${ID}: $9$\r$\n"
    ${EndIf}
  ${Else}
    MessageBox MB_OK|MB_ICONSTOP "$9"
  ${EndIf}
  SetErrorLevel ${CODE}
  Quit
!macroend

!include running.nsh
!insertmacro RUNNING ""
!insertmacro RUNNING "un."

; --- installing

Function .onInit
  ${IfNot} ${RunningX64}
    !insertmacro END_WITH ${CODE_SYSTEM} "$(T_NOT_64)"
  ${EndIf}
  ${IfNot} ${AtLeastBuild} ${OLDEST_BUILD}
    !insertmacro END_WITH ${CODE_SYSTEM} "$(T_TOO_OLD)"
  ${EndIf}
  Call ReadSwitches
  Call RefuseOlder
FunctionEnd

Function ReadSwitches
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/WAIT=" $WaitSeconds
  ${If} ${Errors}
    StrCpy $WaitSeconds 30
  ${EndIf}
  ${GetOptions} $0 "/DESKTOP=" $1
  ${If} $1 == "1"
  ${OrIf} ${FileExists} "$DESKTOP\${SHORTCUT}"
    !insertmacro SelectSection 1
  ${EndIf}
FunctionEnd

; A newer version stays, unless the person or /DOWNGRADE=1 wants it otherwise.
Function RefuseOlder
  ReadRegStr $0 HKCU "${UNKEY}" "DisplayVersion"
  ${If} $0 == ""
    Return
  ${EndIf}
  ${VersionCompare} "$0" "${VERSION}" $1
  ${If} $1 <> 1
    Return
  ${EndIf}
  ${GetParameters} $1
  ${GetOptions} $1 "/DOWNGRADE=" $2
  ${If} $2 == "1"
    Return
  ${EndIf}
  ${If} ${Silent}
    !insertmacro END_WITH ${CODE_NEWER} "$(T_NEWER)"
  ${EndIf}
  MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "$(T_NEWER)$\r$\n$\r$\n$(T_REPLACE_NEWER)" IDYES +3
  SetErrorLevel ${CODE_NEWER}
  Quit
FunctionEnd

; What an installation that ends early leaves behind is the version that was there before.
Function CleanUp
  SetOutPath "$TEMP"
  RMDir /r "$INSTDIR\.new"
  RMDir "$INSTDIR"
FunctionEnd

Function .onInstFailed
  Call CleanUp
FunctionEnd

Function RequireRights
  ClearErrors
  CreateDirectory "$INSTDIR\.new"
  FileOpen $0 "$INSTDIR\.new\probe" w
  FileClose $0
  Delete "$INSTDIR\.new\probe"
  ${If} ${Errors}
    Call CleanUp
    !insertmacro END_WITH ${CODE_FILES} "$(T_NO_RIGHTS)"
  ${EndIf}
FunctionEnd

!macro MOVE FROM TO FILE
  ${If} ${FileExists} "${FROM}\${FILE}"
    Rename "${FROM}\${FILE}" "${TO}\${FILE}"
  ${EndIf}
!macroend
!macro MOVE_ALL FROM TO
  ; The folder first: Windows refuses to move it while anything in it is in use.
  !insertmacro MOVE "${FROM}" "${TO}" "_internal"
  !insertmacro MOVE "${FROM}" "${TO}" "${ID}.exe"
  !insertmacro MOVE "${FROM}" "${TO}" "${ID}-cli.exe"
!macroend

; The old version moves out, the new one in; the old one comes back if a step fails.
Function Exchange
  RMDir /r "$INSTDIR\.old"
  ClearErrors
  CreateDirectory "$INSTDIR\.old"
  !insertmacro MOVE_ALL "$INSTDIR" "$INSTDIR\.old"
  ${IfNot} ${Errors}
    !insertmacro MOVE_ALL "$INSTDIR\.new" "$INSTDIR"
  ${EndIf}
  ${If} ${Errors}
    ${If} ${FileExists} "$INSTDIR\.old\_internal"
      !insertmacro MOVE_ALL "$INSTDIR" "$INSTDIR\.new"
    ${EndIf}
    !insertmacro MOVE_ALL "$INSTDIR\.old" "$INSTDIR"
    RMDir "$INSTDIR\.old"
    Call CleanUp
    !insertmacro END_WITH ${CODE_FILES} "$(T_NOT_REPLACED)"
  ${EndIf}
  RMDir /r "$INSTDIR\.old"
  RMDir /r "$INSTDIR\.new"
FunctionEnd

Section "$(T_PROGRAM)" SectionProgram
  SectionIn RO
  Call RequireRights
  SetOutPath "$INSTDIR\.new"
  File /r "${SRC}/*"
  SetOutPath "$INSTDIR"
  Call RequireClosed
  Call Exchange
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${SHORTCUT}" "$INSTDIR\${ID}.exe" "" "$INSTDIR\${ID}.exe" 0 SW_SHOWNORMAL "" "$(T_COMMENT)"
  Call Register
SectionEnd

Section /o "$(T_DESKTOP)" SectionDesktop
  CreateShortcut "$DESKTOP\${SHORTCUT}" "$INSTDIR\${ID}.exe" "" "$INSTDIR\${ID}.exe" 0 SW_SHOWNORMAL "" "$(T_COMMENT)"
SectionEnd

!insertmacro MUI_FUNCTION_DESCRIPTION_BEGIN
  !insertmacro MUI_DESCRIPTION_TEXT ${SectionProgram} "$(T_ABOUT_PROGRAM)"
  !insertmacro MUI_DESCRIPTION_TEXT ${SectionDesktop} "$(T_ABOUT_DESKTOP)"
!insertmacro MUI_FUNCTION_DESCRIPTION_END

Function Register
  WriteRegStr HKCU "${UNKEY}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${UNKEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNKEY}" "DisplayIcon" "$INSTDIR\${ID}.exe,0"
  WriteRegStr HKCU "${UNKEY}" "Publisher" "${PUBLISHER}"
  WriteRegStr HKCU "${UNKEY}" "Comments" "$(T_COMMENT)"
  WriteRegStr HKCU "${UNKEY}" "URLInfoAbout" "${PAGE}"
  WriteRegStr HKCU "${UNKEY}" "HelpLink" "${PAGE}"
  WriteRegStr HKCU "${UNKEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNKEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNKEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  ${GetTime} "" "L" $0 $1 $2 $3 $4 $5 $6
  WriteRegStr HKCU "${UNKEY}" "InstallDate" "$2$1$0"
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${UNKEY}" "EstimatedSize" $0
  WriteRegDWORD HKCU "${UNKEY}" "NoModify" 1
  WriteRegDWORD HKCU "${UNKEY}" "NoRepair" 1
FunctionEnd

; --- removing

Function un.onInit
  StrCpy $RemoveData 0
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/WAIT=" $WaitSeconds
  ${If} ${Errors}
    StrCpy $WaitSeconds 30
  ${EndIf}
  ${GetOptions} $0 "/REMOVEDATA=" $1
  ${If} $1 == "1"
    StrCpy $RemoveData 1
  ${EndIf}
FunctionEnd

Function un.CleanUp
  SetOutPath "$TEMP"
FunctionEnd

Function un.DataPage
  !insertmacro MUI_HEADER_TEXT "$(T_DATA_TITLE)" "$(T_DATA_SUBTITLE)"
  nsDialogs::Create 1018
  Pop $0
  ${NSD_CreateLabel} 0 0 100% 40u "$(T_DATA_ABOUT)"
  Pop $0
  ${NSD_CreateCheckbox} 0 48u 100% 12u "$(T_DATA_REMOVE)"
  Pop $Checkbox
  ${If} $RemoveData = 1
    ${NSD_Check} $Checkbox
  ${EndIf}
  ${NSD_CreateLabel} 12u 62u 100% 24u "$(T_DATA_WARNING)"
  Pop $0
  nsDialogs::Show
FunctionEnd

Function un.DataPageLeft
  ${NSD_GetState} $Checkbox $0
  StrCpy $RemoveData 0
  ${If} $0 = ${BST_CHECKED}
    StrCpy $RemoveData 1
  ${EndIf}
FunctionEnd

; The program itself knows where its data and secrets lie; what is left are its empty folders.
Function un.RemoveData
  DetailPrint "$(T_REMOVING_DATA)"
  nsExec::ExecToStack '"$INSTDIR\${ID}-cli.exe" forget --all --yes'
  Pop $0
  Pop $1
  ${If} $0 != "0"
    !insertmacro END_WITH ${CODE_DATA} "$(T_DATA_STAYED)"
  ${EndIf}
  RMDir /r "$LOCALAPPDATA\${NAME}"
  RMDir /r "$APPDATA\${NAME}"
FunctionEnd

Section "Uninstall"
  SetOutPath "$TEMP"
  Call un.RequireClosed
  ${If} $RemoveData = 1
    Call un.RemoveData
  ${EndIf}
  Delete "$SMPROGRAMS\${SHORTCUT}"
  Delete "$DESKTOP\${SHORTCUT}"
  RMDir /r "$INSTDIR\_internal"
  RMDir /r "$INSTDIR\.new"
  RMDir /r "$INSTDIR\.old"
  Delete "$INSTDIR\${ID}.exe"
  Delete "$INSTDIR\${ID}-cli.exe"
  Delete "$INSTDIR\uninstall.exe"
  ; Only if it is empty: a person may keep something else in there.
  RMDir "$INSTDIR"
  DeleteRegKey HKCU "${UNKEY}"
SectionEnd
