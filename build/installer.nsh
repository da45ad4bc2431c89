; What the installer does beside copying files: links that begin with honbu: lead to this program.
!macro customInstall
  WriteRegStr SHELL_CONTEXT "Software\Classes\honbu" "" "URL:Honbu"
  WriteRegStr SHELL_CONTEXT "Software\Classes\honbu" "URL Protocol" ""
  WriteRegStr SHELL_CONTEXT "Software\Classes\honbu\DefaultIcon" "" "$INSTDIR\Honbu.exe,0"
  WriteRegStr SHELL_CONTEXT "Software\Classes\honbu\shell\open\command" "" '"$INSTDIR\Honbu.exe" "%1"'
!macroend

!macro customUnInstall
  DeleteRegKey SHELL_CONTEXT "Software\Classes\honbu"
!macroend
