; Whether programs started from $INSTDIR still run, and asking them to close as a person would.
; Included once for the installer and once for the uninstaller (UN is "" or "un.").
; No process is ever ended by force: what a person has typed is theirs.

!define GENERIC_WRITE 0x40000000
!define OPEN_EXISTING 3
!define ERROR_SHARING_VIOLATION 32
!define PROCESS_QUERY_LIMITED_INFORMATION 0x1000

!macro RUNNING UN

; Out: $R9 is 1 while Windows keeps one of the two programs in use, else 0.
Function ${UN}InUse
  StrCpy $R9 0
  Push "${ID}.exe"
  Call ${UN}OneInUse
  Push "${ID}-cli.exe"
  Call ${UN}OneInUse
FunctionEnd

; In: a file name on the stack. Out: $R9 is 1 where it is in use.
Function ${UN}OneInUse
  Exch $R0
  Push $R1
  Push $R2
  System::Call 'kernel32::CreateFileW(w "$INSTDIR\$R0", i ${GENERIC_WRITE}, i 0, p 0, i ${OPEN_EXISTING}, i 0, p 0) p .R1 ?e'
  Pop $R2
  ${If} $R1 P= -1
    ${If} $R2 = ${ERROR_SHARING_VIOLATION}
      StrCpy $R9 1
    ${EndIf}
  ${Else}
    System::Call 'kernel32::CloseHandle(p R1)'
  ${EndIf}
  Pop $R2
  Pop $R1
  Pop $R0
FunctionEnd

; Sends WM_CLOSE to every visible window of a program that was started from $INSTDIR. Dialogs get
; it too: a window behind one closes only after it, at the next asking.
Function ${UN}AskToClose
  Push $R0
  Push $R1
  Push $R2
  Push $R3
  Push $R4
  StrCpy $R0 0
  ${Do}
    FindWindow $R0 "" "" 0 $R0
    ${If} $R0 P= 0
      ${Break}
    ${EndIf}
    System::Call 'user32::IsWindowVisible(p R0) i .R1'
    ${If} $R1 = 0
      ${Continue}
    ${EndIf}
    System::Call 'user32::GetWindowThreadProcessId(p R0, *i .R2)'
    System::Call 'kernel32::OpenProcess(i ${PROCESS_QUERY_LIMITED_INFORMATION}, i 0, i R2) p .R3'
    ${If} $R3 P= 0
      ${Continue}
    ${EndIf}
    StrCpy $R4 ""
    System::Call 'kernel32::QueryFullProcessImageNameW(p R3, i 0, w .R4, *i ${NSIS_MAX_STRLEN}) i .R1'
    System::Call 'kernel32::CloseHandle(p R3)'
    ${If} $R4 == "$INSTDIR\${ID}.exe"
      System::Call 'user32::PostMessageW(p R0, i ${WM_CLOSE}, p 0, p 0)'
    ${EndIf}
  ${Loop}
  Pop $R4
  Pop $R3
  Pop $R2
  Pop $R1
  Pop $R0
FunctionEnd

; Asks each second until nothing runs or the deadline ($WaitSeconds) is over.
; Out: $R9 as of InUse.
Function ${UN}CloseAndWait
  Push $R0
  StrCpy $R0 $WaitSeconds
  ${Do}
    Call ${UN}AskToClose
    Sleep 1000
    Call ${UN}InUse
    IntOp $R0 $R0 - 1
    ${If} $R9 = 0
    ${OrIf} $R0 <= 0
      ${Break}
    ${EndIf}
  ${Loop}
  Pop $R0
FunctionEnd

; Returns only when nothing runs any more; else ends with nothing changed: exit code 4 where
; nobody can be asked, 1 where the person does not want to.
Function ${UN}RequireClosed
  Call ${UN}InUse
  ${If} $R9 = 0
    Return
  ${EndIf}
  ${IfNot} ${Silent}
    MessageBox MB_OKCANCEL|MB_ICONEXCLAMATION "$(T_RUNNING)" IDOK +2
    Call ${UN}GiveUp
  ${EndIf}
  ${Do}
    DetailPrint "$(T_CLOSING)"
    Call ${UN}CloseAndWait
    ${If} $R9 = 0
      Return
    ${EndIf}
    ${If} ${Silent}
      Call ${UN}CleanUp
      !insertmacro END_WITH ${CODE_RUNNING} "$(T_STILL_RUNNING)"
    ${EndIf}
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(T_STILL_RUNNING)" IDRETRY +2
    Call ${UN}GiveUp
  ${Loop}
FunctionEnd

Function ${UN}GiveUp
  Call ${UN}CleanUp
  SetErrorLevel 1
  Quit
FunctionEnd

!macroend
