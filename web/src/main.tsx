document.title = "Weerwerk";
