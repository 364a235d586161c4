<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Show the models</source>
        <translation>显示模型</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>选择其他模型</translation>
    </message>
    <message>
        <source>Use less memory and try again</source>
        <translation>减少内存占用并重试</translation>
    </message>
    <message>
        <source>Manage storage</source>
        <translation>管理存储空间</translation>
    </message>
    <message>
        <source>Choose photos</source>
        <translation>选择照片</translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation>编辑提示词</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Install the engine</source>
        <translation>安装引擎</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Your own photo studio</source>
        <translation>你自己的照相馆</translation>
    </message>
    <message>
        <source>Add a few photos of a person. PhotoMaker learns the face and puts them in any scene you describe.</source>
        <translation>添加某人的几张照片。PhotoMaker 会学习其面部，并把人物放进你描述的任何场景。</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: no account, no cloud, no telemetry.</source>
        <translation>任何内容都不会离开这台电脑：没有账号，没有云端，没有遥测。</translation>
    </message>
    <message>
        <source>People are saved, so you add them only once.</source>
        <translation>人物会保存下来，只需添加一次。</translation>
    </message>
    <message>
        <source>Only use photos of people who agreed to it.</source>
        <translation>只使用本人同意使用的照片。</translation>
    </message>
    <message>
        <source>The engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>What your computer can run</source>
        <translation>你的电脑能运行什么</translation>
    </message>
    <message>
        <source>Checking the hardware …</source>
        <translation>正在检查硬件…</translation>
    </message>
    <message>
        <source>Photographs</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Sketchbook, right now</source>
        <translation>Sketchbook，马上开始</translation>
    </message>
    <message>
        <source>A small built-in model that draws illustrated people.</source>
        <translation>内置的小模型，可绘制插画人物。</translation>
    </message>
    <message>
        <source>Try Sketchbook now</source>
        <translation>现在试用 Sketchbook</translation>
    </message>
    <message>
        <source>No graphics card was found: {name}.</source>
        <translation>没有找到显卡：{name}。</translation>
    </message>
    <message>
        <source>{name} with {memory} of memory.</source>
        <translation>{name}，内存 {memory}。</translation>
    </message>
    <message>
        <source>Photographs need a graphics card with 4 GB or more; on a processor each takes many minutes. You can still download the models and try.</source>
        <translation>生成照片需要 4 GB 或以上的显卡；用处理器每张需要很多分钟。你仍可以下载模型试一试。</translation>
    </message>
    <message>
        <source>“{title}” fits this card: one download of {size}.</source>
        <translation>“{title}”适合此显卡：只需下载一次，{size}。</translation>
    </message>
    <message>
        <source>Where to store files</source>
        <translation>文件存放位置</translation>
    </message>
    <message>
        <source>The default folders suit most people. You can change them later.</source>
        <translation>默认文件夹适合大多数人，以后可以更改。</translation>
    </message>
    <message>
        <source>People and pictures</source>
        <translation>人物和图片</translation>
    </message>
    <message>
        <source>A new folder takes effect after a restart.</source>
        <translation>新文件夹在重启后生效。</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Models are large: choose a disk with room for 10 GB or more.</source>
        <translation>模型很大：请选择有 10 GB 以上空间的磁盘。</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Use default folder</source>
        <translation>使用默认文件夹</translation>
    </message>
    <message>
        <source>Use none</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>PhotoMaker never checks for updates on its own.</source>
        <translation>PhotoMaker 不会自行检查更新。</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Updates</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>New versions are on the project page; download them when you like.</source>
        <translation>新版本发布在项目页面，可随时下载。</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>资料库</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>All preferences are stored in one file in this folder.</source>
        <translation>所有偏好设置都保存在此文件夹的一个文件中。</translation>
    </message>
    <message>
        <source>Processor only</source>
        <translation>仅处理器</translation>
    </message>
    <message>
        <source>NVIDIA, older cards and drivers (CUDA 12)</source>
        <translation>NVIDIA，较旧的显卡和驱动（CUDA 12）</translation>
    </message>
    <message>
        <source>driver {version}</source>
        <translation>驱动 {version}</translation>
    </message>
    <message>
        <source>No supported graphics card was found. The processor works too, but photographs take minutes.</source>
        <translation>未找到受支持的显卡。处理器也可以用，但生成照片需要几分钟。</translation>
    </message>
    <message>
        <source>The graphics driver is too old. Update it, then choose the NVIDIA engine here. Until then, the processor is used.</source>
        <translation>显卡驱动过旧。请更新驱动，然后在此选择 NVIDIA 引擎。在此之前使用处理器。</translation>
    </message>
    <message>
        <source>The graphics card is not supported. The processor is used instead.</source>
        <translation>不支持此显卡，改用处理器。</translation>
    </message>
    <message>
        <source>This copy cannot download an engine for this graphics card. You can install one from a file.</source>
        <translation>此版本无法下载适用于此显卡的引擎。可以从文件安装。</translation>
    </message>
    <message>
        <source>The engine does not support this computer.</source>
        <translation>引擎不支持这台电脑。</translation>
    </message>
    <message>
        <source>Downloaded; needs about {disk} on disk.</source>
        <translation>已下载；约占用 {disk} 磁盘空间。</translation>
    </message>
    <message>
        <source>{fetch} to download, about {disk} on disk.</source>
        <translation>需下载 {fetch}，约占用 {disk} 磁盘空间。</translation>
    </message>
    <message>
        <source>Reset learned limits</source>
        <translation>重置已学习的限制</translation>
    </message>
    <message>
        <source>Device and memory</source>
        <translation>设备与内存</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Learned limits</source>
        <translation>学到的限制</translation>
    </message>
    <message>
        <source>After running out of memory, PhotoMaker remembers what fits this card.</source>
        <translation>内存不足后，PhotoMaker 会记住此显卡可承受的级别。</translation>
    </message>
    <message>
        <source>A mark in every picture says that a model made it, also in copies without the recipe. Words that undress a person are refused. Neither can be switched off.</source>
        <translation>每张图片都带有由模型生成的标记，不含配方的副本也一样。让人物脱衣的词语会被拒绝。两者都无法关闭。</translation>
    </message>
    <message>
        <source>Marks and safety</source>
        <translation>标记与安全</translation>
    </message>
    <message>
        <source>Always on</source>
        <translation>始终开启</translation>
    </message>
    <message>
        <source>Show activity</source>
        <translation>查看活动</translation>
    </message>
    <message>
        <source>Models and network</source>
        <translation>模型与网络</translation>
    </message>
    <message>
        <source>Offline lock</source>
        <translation>离线锁</translation>
    </message>
    <message>
        <source>Always on. Only downloads that you start can use the network.</source>
        <translation>始终开启。只有你启动的下载才能使用网络。</translation>
    </message>
    <message>
        <source>&amp;Add a person …</source>
        <translation>添加人物(&amp;A)…</translation>
    </message>
    <message>
        <source>Adds a person from a few photos.</source>
        <translation>用几张照片添加人物。</translation>
    </message>
    <message>
        <source>&amp;Sample people</source>
        <translation>示例人物(&amp;S)</translation>
    </message>
    <message>
        <source>Adds the drawn people that come with PhotoMaker, to try it out.</source>
        <translation>添加 PhotoMaker 自带的手绘人物以供试用。</translation>
    </message>
    <message>
        <source>Show &amp;library folder</source>
        <translation>显示资料库文件夹(&amp;L)</translation>
    </message>
    <message>
        <source>Opens the folder with your people and pictures.</source>
        <translation>打开存放人物和图片的文件夹。</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>Model sets, downloads and storage.</source>
        <translation>模型组合、下载和存储。</translation>
    </message>
    <message>
        <source>&amp;Engine</source>
        <translation>引擎(&amp;E)</translation>
    </message>
    <message>
        <source>Install, repair, switch or remove the engine.</source>
        <translation>安装、修复、切换或移除引擎。</translation>
    </message>
    <message>
        <source>&amp;Preferences …</source>
        <translation>首选项(&amp;P)…</translation>
    </message>
    <message>
        <source>Folders, language, theme, memory, privacy.</source>
        <translation>文件夹、语言、外观、内存、隐私。</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Import a person …</source>
        <translation>导入人物(&amp;I)…</translation>
    </message>
    <message>
        <source>Adds a person from a .pmid file that somebody exported.</source>
        <translation>从别人导出的 .pmid 文件添加人物。</translation>
    </message>
    <message>
        <source>Use settings of a &amp;picture …</source>
        <translation>使用图片的设置(&amp;P) …</translation>
    </message>
    <message>
        <source>Takes prompt and settings from a picture, also of AUTOMATIC1111, ComfyUI, InvokeAI.</source>
        <translation>从图片读取提示词和设置，也支持 AUTOMATIC1111、ComfyUI、InvokeAI 的图片。</translation>
    </message>
    <message>
        <source>Import a &amp;table …</source>
        <translation>导入表格(&amp;T)…</translation>
    </message>
    <message>
        <source>Makes all pictures of a CSV, JSON Lines or Excel file.</source>
        <translation>生成 CSV、JSON Lines 或 Excel 文件中的所有图片。</translation>
    </message>
    <message>
        <source>Put a person into a p&amp;hoto …</source>
        <translation>把人物放进照片(&amp;H)…</translation>
    </message>
    <message>
        <source>Replaces one face of a photo; the rest of it stays as it is.</source>
        <translation>替换照片中的一张脸，其余保持不变。</translation>
    </message>
    <message>
        <source>Closes the window.</source>
        <translation>关闭窗口。</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>生成(&amp;G)</translation>
    </message>
    <message>
        <source>Makes pictures from the prompt.</source>
        <translation>根据提示词生成图片。</translation>
    </message>
    <message>
        <source>&amp;Stop current job</source>
        <translation>停止当前任务(&amp;S)</translation>
    </message>
    <message>
        <source>Stops after the current step. Press twice to stop immediately.</source>
        <translation>在当前步骤后停止。按两次立即停止。</translation>
    </message>
    <message>
        <source>Stop &amp;all jobs</source>
        <translation>停止所有任务(&amp;A)</translation>
    </message>
    <message>
        <source>Stops the current job and clears the queue.</source>
        <translation>停止当前任务并清空队列。</translation>
    </message>
    <message>
        <source>Restart e&amp;ngine</source>
        <translation>重启引擎(&amp;N)</translation>
    </message>
    <message>
        <source>If it could not start, or after you choose another device.</source>
        <translation>用于引擎无法启动或更换设备之后。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Undoes the last change to people or pictures.</source>
        <translation>撤销对人物或图片的上一次更改。</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Redoes the change that was undone last.</source>
        <translation>重做上次撤销的更改。</translation>
    </message>
    <message>
        <source>&amp;Score older pictures</source>
        <translation>为旧图片评分(&amp;S)</translation>
    </message>
    <message>
        <source>Measures the likeness of pictures made before a face recogniser was installed.</source>
        <translation>为安装人脸识别模型之前生成的图片测量相似度。</translation>
    </message>
    <message>
        <source>Quality: &amp;Draft</source>
        <translation>质量：草稿(&amp;D)</translation>
    </message>
    <message>
        <source>Quality: &amp;Balanced</source>
        <translation>质量：均衡(&amp;B)</translation>
    </message>
    <message>
        <source>Quality: B&amp;est</source>
        <translation>质量：最佳(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Reset to preset</source>
        <translation>恢复预设(&amp;R)</translation>
    </message>
    <message>
        <source>Resets everything that differs from the preset.</source>
        <translation>重置所有与预设不同的设置。</translation>
    </message>
    <message>
        <source>New rando&amp;m seed</source>
        <translation>新的随机种子(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Lock the seed</source>
        <translation>锁定种子(&amp;L)</translation>
    </message>
    <message>
        <source>Search &amp;commands</source>
        <translation>搜索命令(&amp;C)</translation>
    </message>
    <message>
        <source>Finds any command.</source>
        <translation>查找任何命令。</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>创作(&amp;C)</translation>
    </message>
    <message>
        <source>Go to p&amp;icture</source>
        <translation>转到图片(&amp;I)</translation>
    </message>
    <message>
        <source>Picture f&amp;ull screen</source>
        <translation>图片全屏(&amp;U)</translation>
    </message>
    <message>
        <source>Shows only the picture. F11 or Esc brings you back.</source>
        <translation>仅显示图片。按 F11 或 Esc 返回。</translation>
    </message>
    <message>
        <source>Window &amp;full screen</source>
        <translation>窗口全屏(&amp;F)</translation>
    </message>
    <message>
        <source>Tries an outside address, and lists what PhotoMaker tried to open.</source>
        <translation>尝试连接一个外部地址，并列出 PhotoMaker 试图打开的连接。</translation>
    </message>
    <message>
        <source>People (*.pmid)</source>
        <translation>人物 (*.pmid)</translation>
    </message>
    <message>
        <source>Import a person</source>
        <translation>导入人物</translation>
    </message>
    <message>
        <source>Where you make pictures.</source>
        <translation>生成图片的页面。</translation>
    </message>
    <message>
        <source>&amp;Gallery</source>
        <translation>图库(&amp;G)</translation>
    </message>
    <message>
        <source>All your pictures.</source>
        <translation>你的所有图片。</translation>
    </message>
    <message>
        <source>Show or hide the left pa&amp;nel</source>
        <translation>显示或隐藏左侧面板(&amp;N)</translation>
    </message>
    <message>
        <source>Show or hide the &amp;queue</source>
        <translation>显示或隐藏队列(&amp;Q)</translation>
    </message>
    <message>
        <source>Go to &amp;people</source>
        <translation>转到人物(&amp;P)</translation>
    </message>
    <message>
        <source>Go to promp&amp;t</source>
        <translation>转到提示词(&amp;T)</translation>
    </message>
    <message>
        <source>Go to s&amp;ettings</source>
        <translation>转到设置(&amp;E)</translation>
    </message>
    <message>
        <source>Go to &amp;queue</source>
        <translation>转到队列(&amp;Q)</translation>
    </message>
    <message>
        <source>Theme: s&amp;ystem</source>
        <translation>主题：跟随系统(&amp;Y)</translation>
    </message>
    <message>
        <source>Theme: &amp;light</source>
        <translation>外观：浅色(&amp;L)</translation>
    </message>
    <message>
        <source>Theme: &amp;dark</source>
        <translation>外观：深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Lists all shortcuts.</source>
        <translation>列出所有快捷键。</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>入门(&amp;F)</translation>
    </message>
    <message>
        <source>Shows the welcome pages again.</source>
        <translation>再次显示欢迎页面。</translation>
    </message>
    <message>
        <source>&amp;Network activity</source>
        <translation>网络活动(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Was this made here? …</source>
        <translation>是在这里生成的吗(&amp;W)？…</translation>
    </message>
    <message>
        <source>Reads the signature, watermark and recipe of any picture.</source>
        <translation>读取任何图片的签名、水印和配方。</translation>
    </message>
    <message>
        <source>Show &amp;logs</source>
        <translation>显示日志(&amp;L)</translation>
    </message>
    <message>
        <source>Opens the folder with the log files.</source>
        <translation>打开日志文件所在的文件夹。</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>复制报告(&amp;C)</translation>
    </message>
    <message>
        <source>Copies versions, device and the last log lines, without private data.</source>
        <translation>复制版本、设备和最近的日志，不含私人数据。</translation>
    </message>
    <message>
        <source>Check for updates …</source>
        <translation>检查更新…</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>关于(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Make</source>
        <translation>生成(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>current page</source>
        <translation>当前页面</translation>
    </message>
    <message>
        <source>The library is encrypted</source>
        <translation>资料库已加密</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>以只读方式打开</translation>
    </message>
    <message>
        <source>Use another folder …</source>
        <translation>使用其他文件夹…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Folder for the library</source>
        <translation>资料库文件夹</translation>
    </message>
    <message>
        <source>PhotoMaker Desktop is already open but not responding.</source>
        <translation>PhotoMaker Desktop 已打开，但没有响应。</translation>
    </message>
    <message>
        <source>Look for its window, or wait a moment. If it hangs, quit it and start again.</source>
        <translation>请查找其窗口或稍候。如果卡住，请结束它并重新启动。</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>约 {time}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>剩余 {time}</translation>
    </message>
    <message>
        <source>1 s</source>
        <translation>1 秒</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} 秒</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} 分钟</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} 小时</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>{scale}, until step {n}</source>
        <translation>{scale}，到第 {n} 步</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>With alternatives</source>
        <translation>含备选词</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>负面提示词</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>风格</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>相似度</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>雷同程度</translation>
    </message>
    <message>
        <source>How much the face repeats one of the photos.</source>
        <translation>面部与某张照片雷同的程度。</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>选中</translation>
    </message>
    <message>
        <source>Told apart</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>引导强度</translation>
    </message>
    <message>
        <source>Person starts at step</source>
        <translation>人物起始步</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>LoRAs</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Upscaler</source>
        <translation>放大模型</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>{rank} of {drawn} by likeness</source>
        <translation>按相似度第 {rank} 名（共 {drawn} 张）</translation>
    </message>
    <message>
        <source>repeats a photo</source>
        <translation>与照片雷同</translation>
    </message>
    <message>
        <source>new picture</source>
        <translation>新图片</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>检查更新</translation>
    </message>
    <message>
        <source>PhotoMaker will ask github.com for the latest version number. Nothing about you, your people or your pictures is sent. Check now?</source>
        <translation>PhotoMaker 将向 github.com 查询最新版本号，不会发送关于你、人物或图片的任何信息。现在检查？</translation>
    </message>
    <message>
        <source>You have the latest version, {own}.</source>
        <translation>已是最新版本 {own}。</translation>
    </message>
    <message>
        <source>Version {new} is available; you have {own}. Download it from {page}.</source>
        <translation>新版本 {new} 已发布；当前为 {own}。下载：{page}。</translation>
    </message>
    <message>
        <source>This is not a valid address. Use {scheme}:// and a host name.</source>
        <translation>地址无效。请使用 {scheme}:// 加主机名。</translation>
    </message>
    <message>
        <source>Write devices such as cuda:1, with commas between them.</source>
        <translation>请填写 cuda:1 之类的设备，用逗号分隔。</translation>
    </message>
    <message>
        <source>{n}%</source>
        <translation>{n}%</translation>
    </message>
    <message>
        <source>Use settings</source>
        <translation>使用设置</translation>
    </message>
    <message>
        <source>Vary</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Enlarge</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>人脸</translation>
    </message>
    <message>
        <source>Keep faces as drawn</source>
        <translation>保留原绘面部</translation>
    </message>
    <message>
        <source>Other person</source>
        <translation>换人</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>收集</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Save without recipe</source>
        <translation>不带配方保存</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Delete permanently</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>stopping after this step</source>
        <translation>将在此步后停止</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>正在准备</translation>
    </message>
    <message>
        <source>step {step} of {steps}</source>
        <translation>第 {step}/{steps} 步</translation>
    </message>
    <message>
        <source>picture {n} of {all}</source>
        <translation>第 {n}/{all} 张</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Delete permanently</source>
        <translation>永久删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>继续(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Again</source>
        <translation>再次输入(&amp;A)</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>两次输入不一致。</translation>
    </message>
    <message>
        <source>&amp;Without a passphrase</source>
        <translation>不设密码(&amp;W)</translation>
    </message>
    <message>
        <source>Rows: {rows}.</source>
        <translation>行数：{rows}。</translation>
    </message>
    <message>
        <source>Rows with mistakes: {count}. They are left out until you mend them.</source>
        <translation>有错误的行：{count}。修正之前会跳过它们。</translation>
    </message>
    <message>
        <source>Pictures: {count}.</source>
        <translation>图片：{count}。</translation>
    </message>
    <message>
        <source>Made already: {count}.</source>
        <translation>已生成：{count}。</translation>
    </message>
    <message>
        <source>Estimate after the first pictures.</source>
        <translation>生成最初几张图片后给出估计。</translation>
    </message>
    <message>
        <source>Time: about {time}.</source>
        <translation>时间：约 {time}。</translation>
    </message>
    <message>
        <source>Disk: at most {size}.</source>
        <translation>磁盘：最多 {size}。</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done}/{total}</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>{speed} a minute</source>
        <translation>每分钟 {speed} 张</translation>
    </message>
    <message>
        <source>engine ended</source>
        <translation>引擎已结束</translation>
    </message>
    <message>
        <source>too large for the memory</source>
        <translation>超出显存</translation>
    </message>
    <message>
        <source>refused by the check</source>
        <translation>未通过检查</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>{kind}: {count}</source>
        <translation>{kind}：{count}</translation>
    </message>
    <message>
        <source>Choose or type</source>
        <translation>选择或输入</translation>
    </message>
    <message>
        <source>Discard your changes?</source>
        <translation>放弃更改？</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>-pictures</source>
        <translation>-图片</translation>
    </message>
</context>
<context>
    <name>AccessCard</name>
    <message>
        <source>Access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>Only needed for gated models. Create a read token on Hugging Face. It is stored in this computer&apos;s keyring and sent only to the hub.</source>
        <translation>仅受限模型需要。请在 Hugging Face 创建只读令牌。令牌保存在本机密钥环中，只发送给模型站点。</translation>
    </message>
    <message>
        <source>Save token</source>
        <translation>保存令牌</translation>
    </message>
    <message>
        <source>Remove token</source>
        <translation>移除令牌</translation>
    </message>
    <message>
        <source>No access token saved.</source>
        <translation>未保存访问令牌。</translation>
    </message>
    <message>
        <source>The access token is saved in the keyring.</source>
        <translation>访问令牌已保存在密钥环中。</translation>
    </message>
</context>
<context>
    <name>AddPersonDialog</name>
    <message>
        <source>Add a person</source>
        <translation>添加人物</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) and what you chose for them would be lost.</source>
        <translation>
            <numerusform>%n 张照片及其设置将会丢失。</numerusform>
        </translation>
    </message>
    <message>
        <source>What you typed would be lost.</source>
        <translation>你输入的内容将会丢失。</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) skipped, format not supported: {names}</source>
        <translation>
            <numerusform>已跳过 %n 张图片，格式不受支持：{names}</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures are not loaded from the web. Copy or save the picture first.</source>
        <translation>不会从网上加载图片。请先复制或保存图片。</translation>
    </message>
    <message>
        <source>There is no photo to paste.</source>
        <translation>没有可粘贴的照片。</translation>
    </message>
    <message>
        <source>Pasted {number}</source>
        <translation>粘贴 {number}</translation>
    </message>
    <message numerus="yes">
        <source>Up to thirty photos are used; %n left out.</source>
        <translation>
            <numerusform>最多使用三十张照片；已略过 %n 张。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose photos</source>
        <translation>选择照片</translation>
    </message>
    <message>
        <source>{name} added</source>
        <translation>已添加 {name}</translation>
    </message>
    <message>
        <source>Face recognisers do not tell drawings apart: whether all photos show the same person is not checked.</source>
        <translation>人脸识别器无法区分画像：不会检查所有照片是否为同一个人。</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Drop photos of one person here</source>
        <translation>把同一个人的照片拖到这里</translation>
    </message>
    <message>
        <source>Two to four clear photos work best; you can also paste them.</source>
        <translation>两到四张清晰的照片效果最好；也可以粘贴。</translation>
    </message>
    <message>
        <source>Choose photos …</source>
        <translation>选择照片…</translation>
    </message>
    <message>
        <source>Learning this face</source>
        <translation>正在学习面部</translation>
    </message>
    <message>
        <source>More photos …</source>
        <translation>更多照片…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Pastes a copied picture or copied files.</source>
        <translation>粘贴复制的图片或文件。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
</context>
<context>
    <name>AdvancedSettings</name>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>More steps take longer and add detail.</source>
        <translation>步数越多，耗时越长，细节越多。</translation>
    </message>
    <message>
        <source>Guided steps</source>
        <translation>引导步数</translation>
    </message>
    <message>
        <source>Guidance stops after these steps, which saves time.</source>
        <translation>引导在这些步之后结束，可节省时间。</translation>
    </message>
    <message>
        <source>Preset default</source>
        <translation>预设默认值</translation>
    </message>
    <message>
        <source>The method that turns noise into a picture.</source>
        <translation>将噪声变为图片的方法。</translation>
    </message>
    <message>
        <source>Person&apos;s default</source>
        <translation>人物默认值</translation>
    </message>
    <message>
        <source>Use every photo (stack)</source>
        <translation>使用每张照片（stack）</translation>
    </message>
    <message>
        <source>Average of all photos</source>
        <translation>所有照片的平均</translation>
    </message>
    <message>
        <source>Fixed number of slots</source>
        <translation>固定数量的槽位</translation>
    </message>
    <message>
        <source>How a person&apos;s photos are combined.</source>
        <translation>如何组合人物的照片。</translation>
    </message>
    <message>
        <source>How many of the prompt&apos;s 77 tokens the person may take.</source>
        <translation>人物最多占用 77 个词元中的几个。</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>全部保留</translation>
    </message>
    <message>
        <source>Draws so many pictures and keeps those that are most like the person.</source>
        <translation>绘制这么多张图片，只保留最像此人的。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>As drawn</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Draws small faces again at full size, and keeps the version more like the person. Automatic does so for full-length figures.</source>
        <translation>以完整尺寸重绘小的面部，并保留更像本人的版本。“自动”会对全身像这样做。</translation>
    </message>
    <message>
        <source>Face by face, afterwards</source>
        <translation>之后逐张处理面部</translation>
    </message>
    <message>
        <source>Each in their own region</source>
        <translation>每个人在各自区域</translation>
    </message>
    <message>
        <source>Regions, then faces</source>
        <translation>先区域，再面部</translation>
    </message>
    <message>
        <source>How several people whom the prompt mentions come into one picture.</source>
        <translation>提示词中提到的多个人如何出现在一张图片中。</translation>
    </message>
    <message>
        <source>Detail small faces</source>
        <translation>细化小脸</translation>
    </message>
    <message>
        <source>Scheduler</source>
        <translation>采样方法</translation>
    </message>
    <message>
        <source>Fusion of photos</source>
        <translation>照片融合</translation>
    </message>
    <message>
        <source>Slots</source>
        <translation>槽位</translation>
    </message>
    <message>
        <source>Best of</source>
        <translation>从中选优</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>人脸</translation>
    </message>
    <message>
        <source>Several people</source>
        <translation>多个人</translation>
    </message>
    <message>
        <source>Preset default ({name})</source>
        <translation>预设默认值（{name}）</translation>
    </message>
</context>
<context>
    <name>Again</name>
    <message>
        <source>Made with {model}; its successor draws another picture.</source>
        <translation>由 {model} 生成；其后继模型会画出不同的图片。</translation>
    </message>
    <message>
        <source>Not on this computer, so left out: {names}</source>
        <translation>不在这台电脑上，已略去：{names}</translation>
    </message>
</context>
<context>
    <name>AlsoUsed</name>
    <message>
        <source>Also uses:</source>
        <translation>另外使用：</translation>
    </message>
    <message>
        <source>Near seed {seed} (distance {distance})</source>
        <translation>接近种子 {seed}（距离 {distance}）</translation>
    </message>
    <message>
        <source>Guidance rescale {value}</source>
        <translation>引导重缩放 {value}</translation>
    </message>
    <message>
        <source>CLIP skip {value}</source>
        <translation>CLIP 跳层 {value}</translation>
    </message>
    <message>
        <source>Person from step {value}</source>
        <translation>从第 {value} 步加入人物</translation>
    </message>
    <message>
        <source>Draft LoRA: {value}</source>
        <translation>草稿 LoRA：{value}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Places: {names}</source>
        <translation>位置：{names}</translation>
    </message>
    <message>
        <source>LoRAs merged</source>
        <translation>LoRA 已合并</translation>
    </message>
    <message>
        <source>LoRAs not merged</source>
        <translation>LoRA 未合并</translation>
    </message>
    <message>
        <source>Repaints {name}</source>
        <translation>重绘 {name}</translation>
    </message>
    <message>
        <source>Starts from {name}</source>
        <translation>以 {name} 为起点</translation>
    </message>
    <message>
        <source>Follows {name}</source>
        <translation>依照 {name}</translation>
    </message>
    <message>
        <source>Person put into {name}</source>
        <translation>人物放入 {name}</translation>
    </message>
    <message>
        <source>Faces drawn more finely</source>
        <translation>面部精细绘制</translation>
    </message>
    <message>
        <source>Faces changed</source>
        <translation>面部已更改</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Checking the photos …</source>
        <translation>正在检查照片…</translation>
    </message>
</context>
<context>
    <name>BatchPage</name>
    <message>
        <source>Next mistake</source>
        <translation>下一个错误</translation>
    </message>
    <message>
        <source>Import a table …</source>
        <translation>导入表格…</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>People travel to the cluster as identity tokens, never as photos.</source>
        <translation>人物以身份令牌的形式发送到集群，绝不发送照片。</translation>
    </message>
    <message>
        <source>Many pictures from one table</source>
        <translation>用一个表格生成多张图片</translation>
    </message>
    <message>
        <source>Import a CSV, JSON Lines or Excel file: each row is a request. Columns are called prompt, person, seed, style …; any other column fills {fields} in prompts.</source>
        <translation>导入 CSV、JSON Lines 或 Excel 文件：每行是一个请求。列名为 prompt、person、seed、style 等；其他列用于填充提示词中的 {fields}。</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Back to Create</source>
        <translation>返回创作</translation>
    </message>
    <message>
        <source>Folder for the pictures</source>
        <translation>图片文件夹</translation>
    </message>
    <message>
        <source>Cluster (optional)</source>
        <translation>集群（可选）</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.jsonl *.ndjson *.xlsx)</source>
        <translation>表格 (*.csv *.tsv *.jsonl *.ndjson *.xlsx)</translation>
    </message>
    <message>
        <source>Stop the table that is being made first.</source>
        <translation>请先停止正在生成的表格。</translation>
    </message>
    <message>
        <source>A table is being made. Stop it first.</source>
        <translation>正在处理表格，请先停止。</translation>
    </message>
    <message>
        <source>The table is finished.</source>
        <translation>表格已完成。</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Remove {name}</source>
        <translation>移除 {name}</translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <source>Close PhotoMaker?</source>
        <translation>关闭 PhotoMaker？</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) not finished</source>
        <translation>
            <numerusform>%n 个任务尚未完成</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished pictures are saved. Waiting jobs can resume at the next start.</source>
        <translation>已完成的图片已保存。等待中的任务可在下次启动时继续。</translation>
    </message>
    <message>
        <source>&amp;Discard jobs</source>
        <translation>放弃任务(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>留下(&amp;S)</translation>
    </message>
    <message>
        <source>Close and &amp;keep jobs</source>
        <translation>关闭并保留任务(&amp;K)</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Picture to compare with</source>
        <translation>用于比较的图片</translation>
    </message>
</context>
<context>
    <name>CompareBar</name>
    <message>
        <source>The person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Another picture</source>
        <translation>另一张图片</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>比较对象</translation>
    </message>
    <message>
        <source>Swipe line</source>
        <translation>滑动线</translation>
    </message>
    <message>
        <source>Lays one picture over the other; drag the line.</source>
        <translation>将一张图片叠在另一张上；拖动分界线。</translation>
    </message>
    <message>
        <source>Place of the line</source>
        <translation>分界线位置</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Compares with the person or another picture (C).</source>
        <translation>与人物或另一张图片比较（C）。</translation>
    </message>
    <message>
        <source>Not in your library</source>
        <translation>不在你的资料库中</translation>
    </message>
</context>
<context>
    <name>ContactSheet</name>
    <message>
        <source>Pictures of this job</source>
        <translation>此任务的图片</translation>
    </message>
    <message>
        <source>Picture {n} of {all}</source>
        <translation>第 {n}/{all} 张图片</translation>
    </message>
</context>
<context>
    <name>CrashPage</name>
    <message>
        <source>After a crash</source>
        <translation>崩溃之后</translation>
    </message>
    <message>
        <source>PhotoMaker ended unexpectedly last time</source>
        <translation>PhotoMaker 上次意外退出</translation>
    </message>
    <message>
        <source>Your people and pictures are safe; they are saved as soon as they are made. Nothing was sent. If this happens again, the report below helps to find the cause.</source>
        <translation>你的人物和图片都安全，生成后立即保存。没有发送任何内容。如再次发生，下面的报告有助于找出原因。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>复制报告(&amp;C)</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>CreateStage</name>
    <message>
        <source>Stage</source>
        <translation>舞台</translation>
    </message>
    <message>
        <source>All pictures of this job</source>
        <translation>此任务的所有图片</translation>
    </message>
    <message>
        <source>Shows the whole batch.</source>
        <translation>显示整批图片。</translation>
    </message>
    <message>
        <source>Put a person in</source>
        <translation>放入人物</translation>
    </message>
    <message>
        <source>Click a face or paint over a head: somebody else takes its place.</source>
        <translation>点击一张脸或涂抹一个头部：由另一个人取代。</translation>
    </message>
    <message>
        <source>Draws where each of several people stands.</source>
        <translation>画出多个人各自的位置。</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>位置</translation>
    </message>
</context>
<context>
    <name>DecryptDialog</name>
    <message>
        <source>Turn off encryption</source>
        <translation>关闭加密</translation>
    </message>
    <message>
        <source>People, thumbnails, photos and pictures are written in clear again. Everybody who can read this disk can then see them.</source>
        <translation>人物、缩略图、照片和图片将重新以明文保存，任何能读取此磁盘的人都能看到。</translation>
    </message>
    <message>
        <source>Turn off encryption?</source>
        <translation>关闭加密？</translation>
    </message>
    <message>
        <source>Passphrase or recovery code</source>
        <translation>密码或恢复码</translation>
    </message>
    <message>
        <source>Keep encryption</source>
        <translation>保持加密</translation>
    </message>
    <message>
        <source>Decrypt</source>
        <translation>解密</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Put a person into a photo</source>
        <translation>把人物放进照片</translation>
    </message>
    <message>
        <source>A private photo studio: a few photos of a person are enough to put them in any scene, entirely on this computer.&lt;br&gt;&lt;br&gt;Version {version}, Apache-2.0.</source>
        <translation>私人照相馆：只需几张照片，就能把人物放进任何场景，全部在本机完成。&lt;br&gt;&lt;br&gt;版本 {version}，Apache-2.0。</translation>
    </message>
</context>
<context>
    <name>DrawingBar</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>撤销（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>重做（Ctrl+Shift+Z）</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>EarlierVersion</name>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Shows the picture as it was before its faces were worked on (B).</source>
        <translation>显示处理人脸之前的图片（B）。</translation>
    </message>
</context>
<context>
    <name>EditDialog</name>
    <message>
        <source>Edit {name}</source>
        <translation>编辑 {name}</translation>
    </message>
    <message>
        <source>family, friends</source>
        <translation>家人, 朋友</translation>
    </message>
    <message>
        <source>The person stays as it was.</source>
        <translation>人物保持原样。</translation>
    </message>
    <message>
        <source>There is already a person called {name}.</source>
        <translation>已经有名为 {name} 的人物。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Type (man, woman …)</source>
        <translation>类型（男、女…）(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>标签(&amp;T)</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>备注(&amp;O)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Photos and how they are combined</source>
        <translation>照片及其合并方式</translation>
    </message>
    <message>
        <source>Use every photo (stack)</source>
        <translation>使用每张照片（stack）</translation>
    </message>
    <message>
        <source>Average of all photos</source>
        <translation>所有照片的平均</translation>
    </message>
    <message>
        <source>Merge similar photos</source>
        <translation>合并相似的照片</translation>
    </message>
    <message>
        <source>How photos are combined</source>
        <translation>照片的合并方式</translation>
    </message>
    <message>
        <source>How many slots the photos are merged into at most.</source>
        <translation>照片最多合并为多少个槽位。</translation>
    </message>
    <message>
        <source>Maximum slots</source>
        <translation>最多槽位</translation>
    </message>
</context>
<context>
    <name>EncryptionField</name>
    <message>
        <source>Encrypt the library</source>
        <translation>加密资料库</translation>
    </message>
    <message>
        <source>People, thumbnails and photos are stored encrypted.</source>
        <translation>人物、缩略图和照片以加密方式保存。</translation>
    </message>
    <message>
        <source>Working … this may take a while.</source>
        <translation>正在处理……可能需要一些时间。</translation>
    </message>
</context>
<context>
    <name>EnginePage</name>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Back to Create</source>
        <translation>返回创作</translation>
    </message>
</context>
<context>
    <name>EnginePanel</name>
    <message>
        <source>Checking the hardware …</source>
        <translation>正在检查硬件…</translation>
    </message>
    <message>
        <source>Engine type</source>
        <translation>引擎类型</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>安装</translation>
    </message>
    <message>
        <source>Install from a file …</source>
        <translation>从文件安装…</translation>
    </message>
    <message>
        <source>Restore previous engine</source>
        <translation>恢复之前的引擎</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>这台电脑</translation>
    </message>
    <message>
        <source>What makes the pictures</source>
        <translation>生成图片的引擎</translation>
    </message>
    <message>
        <source>{kind} – fits this computer</source>
        <translation>{kind} – 适合这台电脑</translation>
    </message>
    <message>
        <source>Engines and their downloads use {size}.</source>
        <translation>引擎及其下载占用 {size}。</translation>
    </message>
    <message>
        <source>This copy runs in its own Python environment and needs no engine.</source>
        <translation>此副本在自己的 Python 环境中运行，无需安装引擎。</translation>
    </message>
    <message>
        <source>No engine is installed yet. Download it once; after that, everything works offline.</source>
        <translation>尚未安装引擎。只需下载一次，之后全部可离线使用。</translation>
    </message>
    <message>
        <source>{kind} is in use: PyTorch {version}, tested with a picture in {n} s.</source>
        <translation>正在使用 {kind}：PyTorch {version}，已用 {n} 秒生成一张图片测试。</translation>
    </message>
    <message>
        <source>An update for this version is available.</source>
        <translation>此版本有可用更新。</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>切换</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Engines (*.zip)</source>
        <translation>引擎 (*.zip)</translation>
    </message>
    <message>
        <source>Install from a file</source>
        <translation>从文件安装</translation>
    </message>
    <message>
        <source>Remove all engines and their downloads? People, pictures and models stay. You cannot make pictures until you install an engine again.</source>
        <translation>移除所有引擎及其下载？人物、图片和模型会保留。重新安装引擎之前无法生成图片。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>EnlargeDialog</name>
    <message>
        <source>Enlarge</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>The picture stays the same; fine detail is added.</source>
        <translation>图片保持不变，增加精细细节。</translation>
    </message>
    <message>
        <source>The picture stays the same, with clear edges. This model adds no detail.</source>
        <translation>图片保持不变，边缘更清晰。此模型不会添加细节。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Enlarge</source>
        <translation>放大(&amp;E)</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>出了点问题</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>请检查</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>复制报告(&amp;C)</translation>
    </message>
    <message>
        <source>Copies versions, device and the last log lines, to ask for help.</source>
        <translation>复制版本、设备和最近的日志，便于求助。</translation>
    </message>
    <message>
        <source>Include &amp;names, prompts and folders</source>
        <translation>包含名字、提示词和文件夹(&amp;N)</translation>
    </message>
    <message>
        <source>Leave this off if you share the report with people you don&apos;t know.</source>
        <translation>与陌生人分享报告时请保持关闭。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>FacesDialog</name>
    <message>
        <source>Faces</source>
        <translation>人脸</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Draw more finely</source>
        <translation>画得更精细</translation>
    </message>
    <message>
        <source>Change the face</source>
        <translation>更换面部</translation>
    </message>
    <message>
        <source>Replace the whole head</source>
        <translation>替换整个头部</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>人物(&amp;P)</translation>
    </message>
    <message>
        <source>Keeps the face, and the old version if it was more like.</source>
        <translation>保留这张脸；如果旧版本更像，则保留旧版本。</translation>
    </message>
    <message>
        <source>Keeps hair and pose.</source>
        <translation>保留头发和姿势。</translation>
    </message>
    <message>
        <source>Hair too. Everything around it stays as it is.</source>
        <translation>包括头发。周围一切保持不变。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Paint over a head …</source>
        <translation>涂抹头部…</translation>
    </message>
    <message>
        <source>Marks by hand what changes, on the stage.</source>
        <translation>在舞台上手动标出要改变的部分。</translation>
    </message>
    <message>
        <source>Looking for faces …</source>
        <translation>正在查找人脸…</translation>
    </message>
    <message>
        <source>No face was found.</source>
        <translation>未找到人脸。</translation>
    </message>
    <message>
        <source>Add a person first.</source>
        <translation>请先添加人物。</translation>
    </message>
    <message>
        <source>Face {number} of {count}, from the left. Click another one.</source>
        <translation>从左数第 {number} 张脸，共 {count} 张。点击可选其他人脸。</translation>
    </message>
    <message>
        <source>One face was found.</source>
        <translation>找到一张人脸。</translation>
    </message>
</context>
<context>
    <name>Filmstrip</name>
    <message>
        <source>Latest pictures</source>
        <translation>最新图片</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Search prompts and people</source>
        <translation>搜索提示词和人物</translation>
    </message>
    <message>
        <source>Search pictures</source>
        <translation>搜索图片</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Only pictures of this person.</source>
        <translation>只显示此人的图片。</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>风格</translation>
    </message>
    <message>
        <source>Only pictures in this style.</source>
        <translation>只显示此风格的图片。</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Only pictures rated this or better.</source>
        <translation>只显示达到此评分的图片。</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>雷同</translation>
    </message>
    <message>
        <source>Pictures that repeat one of the person&apos;s photos.</source>
        <translation>与此人某张照片雷同的图片。</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Which pictures come first.</source>
        <translation>图片的排列顺序。</translation>
    </message>
    <message>
        <source>Favourites only</source>
        <translation>仅收藏</translation>
    </message>
    <message>
        <source>Only pictures marked with a heart.</source>
        <translation>只显示标了心形的图片。</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Pictures in the trash; they stay for 30 days.</source>
        <translation>回收站中的图片；保留 30 天。</translation>
    </message>
    <message>
        <source>Save this search …</source>
        <translation>保存此搜索…</translation>
    </message>
    <message>
        <source>Keeps these filters under a name.</source>
        <translation>以名称保存这些筛选条件。</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Every style</source>
        <translation>所有风格</translation>
    </message>
    <message>
        <source>Any rating</source>
        <translation>任意评分</translation>
    </message>
    <message>
        <source>Without copies</source>
        <translation>不含雷同</translation>
    </message>
    <message>
        <source>Only copies</source>
        <translation>仅雷同</translation>
    </message>
    <message>
        <source>With copies</source>
        <translation>包含雷同</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新优先</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最早优先</translation>
    </message>
    <message>
        <source>Best likeness</source>
        <translation>最像优先</translation>
    </message>
    <message>
        <source>Best rating</source>
        <translation>评分最高优先</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>按人物</translation>
    </message>
    <message>
        <source>Copies first</source>
        <translation>雷同优先</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>跳过(&amp;S)</translation>
    </message>
    <message>
        <source>You can change everything later in Preferences.</source>
        <translation>以后可以在偏好设置中更改。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>Step {n} of {all}</source>
        <translation>第 {n} 步，共 {all} 步</translation>
    </message>
</context>
<context>
    <name>FullScreen</name>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
</context>
<context>
    <name>GalleryPanel</name>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>保存此搜索</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n picture(s)? This cannot be undone.</source>
        <translation>
            <numerusform>删除 %n 张图片？此操作无法撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Select two pictures to compare them.</source>
        <translation>选择两张图片进行比较。</translation>
    </message>
    <message>
        <source>Remove from collection</source>
        <translation>从合集中移除</translation>
    </message>
    <message>
        <source>Empty trash …</source>
        <translation>清空回收站…</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n 张图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选择 %n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>No pictures yet</source>
        <translation>还没有图片</translation>
    </message>
    <message>
        <source>Describe a picture and press Generate. It appears here.</source>
        <translation>描述一张图片并点击“生成”，它会出现在这里。</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>没有匹配结果</translation>
    </message>
    <message>
        <source>No pictures match these filters.</source>
        <translation>没有图片符合这些筛选条件。</translation>
    </message>
    <message>
        <source>Show all pictures</source>
        <translation>显示所有图片</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>回收站是空的</translation>
    </message>
    <message>
        <source>Deleted pictures stay here for 30 days.</source>
        <translation>已删除的图片在此保留 30 天。</translation>
    </message>
    <message>
        <source>Size of the thumbnails</source>
        <translation>缩略图大小</translation>
    </message>
    <message>
        <source>Size of the thumbnails (Ctrl+wheel)</source>
        <translation>缩略图大小（Ctrl+滚轮）</translation>
    </message>
</context>
<context>
    <name>GenerateBar</name>
    <message>
        <source>&amp;Generate</source>
        <translation>生成(&amp;G)</translation>
    </message>
    <message>
        <source>Makes the pictures (Ctrl+Return).</source>
        <translation>生成图片（Ctrl+Return）。</translation>
    </message>
    <message>
        <source>All combinations</source>
        <translation>全部组合</translation>
    </message>
    <message>
        <source>Makes every combination of the alternatives once.</source>
        <translation>将备选词的每种组合各生成一次。</translation>
    </message>
    <message numerus="yes">
        <source>All %n combinations</source>
        <translation>
            <numerusform>全部 %n 种组合</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>{pictures} of {name}</source>
        <translation>{name} 的 {pictures}</translation>
    </message>
    <message>
        <source>Estimate after the first picture</source>
        <translation>第一张图片后给出估计</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import a person</source>
        <translation>导入人物</translation>
    </message>
    <message>
        <source>Passphrase of {name}</source>
        <translation>{name} 的密码</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>This file is protected by a passphrase.</source>
        <translation>此文件受密码保护。</translation>
    </message>
    <message>
        <source>Import {name}?</source>
        <translation>导入 {name}？</translation>
    </message>
</context>
<context>
    <name>InspectDialog</name>
    <message>
        <source>Was this made here?</source>
        <translation>这是在这里生成的吗？</translation>
    </message>
    <message>
        <source>Drop a picture here</source>
        <translation>将图片拖到此处</translation>
    </message>
    <message>
        <source>Any picture. It stays where it is and is only read.</source>
        <translation>任何图片都可以。它留在原处，只会被读取。</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Pictures ({pattern})</source>
        <translation>图片 ({pattern})</translation>
    </message>
    <message>
        <source>Another picture …</source>
        <translation>另一张图片…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>JobCard</name>
    <message>
        <source>Progress of “{name}”</source>
        <translation>“{name}”的进度</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Shows why this job failed and what to do.</source>
        <translation>显示任务失败的原因和解决办法。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Adds this job to the queue again.</source>
        <translation>将此任务重新加入队列。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stops after the current step. Press twice to stop immediately.</source>
        <translation>在当前步骤后停止。按两次立即停止。</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>Encrypt the library</source>
        <translation>加密资料库</translation>
    </message>
    <message>
        <source>Passphrase (leave empty to use the system keyring)</source>
        <translation>密码（留空则使用系统密钥环）</translation>
    </message>
    <message>
        <source>Repeat passphrase</source>
        <translation>重复密码</translation>
    </message>
    <message>
        <source>Also encrypt pictures</source>
        <translation>同时加密图片</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>加密</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Use at least {least} characters; four random words work well.</source>
        <translation>请至少使用 {least} 个字符；四个随机单词效果很好。</translation>
    </message>
    <message>
        <source>The passphrases do not match.</source>
        <translation>两次输入的密码不一致。</translation>
    </message>
    <message>
        <source>Without the passphrase or the recovery code, nobody can read the library.</source>
        <translation>没有密码或恢复码，任何人都无法读取资料库。</translation>
    </message>
</context>
<context>
    <name>KeyboardPage</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Set rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Selected people</source>
        <translation>选中的人物</translation>
    </message>
    <message>
        <source>Selected pictures</source>
        <translation>选中的图片</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Mention a person</source>
        <translation>提及人物</translation>
    </message>
    <message>
        <source>Insert the selected person</source>
        <translation>插入选中的人物</translation>
    </message>
    <message>
        <source>Change the weight of the words</source>
        <translation>更改词语的权重</translation>
    </message>
    <message>
        <source>Previous and next picture</source>
        <translation>上一张和下一张图片</translation>
    </message>
    <message>
        <source>Zoom in and out</source>
        <translation>放大和缩小</translation>
    </message>
    <message>
        <source>Fit to window</source>
        <translation>适合窗口</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>实际大小</translation>
    </message>
    <message>
        <source>Fit or actual size</source>
        <translation>适合窗口或实际大小</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>All pictures of this job</source>
        <translation>此任务的所有图片</translation>
    </message>
    <message>
        <source>Faces before they were changed</source>
        <translation>修改前的面部</translation>
    </message>
    <message>
        <source>On the stage and in the viewer</source>
        <translation>在舞台和查看器中</translation>
    </message>
    <message>
        <source>In the prompt</source>
        <translation>在提示词中</translation>
    </message>
</context>
<context>
    <name>LikenessPlot</name>
    <message>
        <source>Likeness</source>
        <translation>相似度</translation>
    </message>
    <message>
        <source>Likeness {mean} on average, {best} at best</source>
        <translation>平均相似度 {mean}，最高 {best}</translation>
    </message>
</context>
<context>
    <name>LockCard</name>
    <message>
        <source>Offline lock</source>
        <translation>离线锁</translation>
    </message>
    <message>
        <source>Show activity</source>
        <translation>查看活动</translation>
    </message>
    <message>
        <source>Tries an outside address, and lists what PhotoMaker tried to open.</source>
        <translation>尝试连接一个外部地址，并列出 PhotoMaker 试图打开的连接。</translation>
    </message>
    <message>
        <source>Your download may reach the model hub and its servers. Other connections stay blocked.</source>
        <translation>你的下载可以访问模型中心及其服务器。其他连接仍被阻止。</translation>
    </message>
    <message>
        <source>Network connections are blocked; “Show activity” tries it and says what is covered. Models are downloaded only when you press Download. PhotoMaker sends nothing about you, your photos or your prompts.</source>
        <translation>网络连接已被阻止；“查看活动”会进行测试并说明覆盖范围。只有在你按下“下载”时才会下载模型。PhotoMaker 不会发送任何有关你、你的照片或提示词的信息。</translation>
    </message>
    <message>
        <source>Download allowed</source>
        <translation>允许下载</translation>
    </message>
    <message>
        <source>On</source>
        <translation>已开启</translation>
    </message>
</context>
<context>
    <name>LoraList</name>
    <message>
        <source>Add a &amp;LoRA …</source>
        <translation>添加 LoRA(&amp;L)…</translation>
    </message>
    <message>
        <source>A LoRA adds a style or a subject to the base model.</source>
        <translation>LoRA 为基础模型增加一种风格或主题。</translation>
    </message>
    <message>
        <source>Add a LoRA</source>
        <translation>添加 LoRA</translation>
    </message>
    <message>
        <source>LoRA files (*.safetensors)</source>
        <translation>LoRA 文件 (*.safetensors)</translation>
    </message>
</context>
<context>
    <name>LoraRow</name>
    <message>
        <source>Strength of {name}</source>
        <translation>{name} 的强度</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>移除 {name}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>This library is open read-only.</source>
        <translation>此资料库以只读方式打开。</translation>
    </message>
    <message>
        <source>Copied, without names, prompts and folders.</source>
        <translation>已复制，不含名字、提示词和文件夹。</translation>
    </message>
    <message>
        <source>Use settings of a picture</source>
        <translation>使用图片的设置</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.webp)</source>
        <translation>图片 (*.png *.jpg *.webp)</translation>
    </message>
    <message>
        <source>The language changes at the next start: work is going on.</source>
        <translation>有任务正在进行，语言将在下次启动时更改。</translation>
    </message>
</context>
<context>
    <name>MixDialog</name>
    <message>
        <source>Mix people</source>
        <translation>混合人物</translation>
    </message>
    <message>
        <source>Blend</source>
        <translation>混合比例</translation>
    </message>
    <message>
        <source>The mix is saved as a new person; the others stay unchanged.</source>
        <translation>混合结果保存为新人物；其他人物不变。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>The shares and the name would be lost.</source>
        <translation>比例和名称将会丢失。</translation>
    </message>
    <message>
        <source>Share of {name}</source>
        <translation>{name} 的比例</translation>
    </message>
    <message>
        <source>Move right for more of this person.</source>
        <translation>向右：此人物占比更大。</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>A mix needs at least two people.</source>
        <translation>混合至少需要两个人物。</translation>
    </message>
    <message>
        <source>There is already a person called {name}.</source>
        <translation>已经有名为 {name} 的人物。</translation>
    </message>
</context>
<context>
    <name>ModelsPage</name>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Back to Create</source>
        <translation>返回创作</translation>
    </message>
    <message>
        <source>Files you already have</source>
        <translation>你已有的文件</translation>
    </message>
    <message>
        <source>A folder from ComfyUI, A1111, Forge or Hugging Face: compatible files are verified and used in place. Nothing is copied.</source>
        <translation>ComfyUI、A1111、Forge 或 Hugging Face 的文件夹：兼容的文件经校验后就地使用，不会复制。</translation>
    </message>
    <message>
        <source>Scan a folder …</source>
        <translation>扫描文件夹…</translation>
    </message>
    <message>
        <source>Another download or move is running. Wait for it or stop it.</source>
        <translation>另一个下载或移动正在进行。请等待或停止它。</translation>
    </message>
    <message>
        <source>Scan a folder</source>
        <translation>扫描文件夹</translation>
    </message>
    <message>
        <source>Scanning and verifying …</source>
        <translation>正在扫描并校验…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) found and used in place</source>
        <translation>
            <numerusform>找到 %n 个文件，就地使用</numerusform>
        </translation>
    </message>
    <message>
        <source>Another SDXL model was found. Use one as the base in every set?</source>
        <translation>找到了其他 SDXL 模型。是否在所有模型组中用作基础模型？</translation>
    </message>
    <message>
        <source>Base model</source>
        <translation>基础模型</translation>
    </message>
</context>
<context>
    <name>MoveRow</name>
    <message>
        <source>Moving models</source>
        <translation>正在移动模型</translation>
    </message>
    <message>
        <source>Move …</source>
        <translation>移动…</translation>
    </message>
    <message>
        <source>Moves all models to another folder or drive.</source>
        <translation>将所有模型移到其他文件夹或磁盘。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stored in {folder}</source>
        <translation>存放于 {folder}</translation>
    </message>
    <message>
        <source>Move all models to</source>
        <translation>将所有模型移动到</translation>
    </message>
    <message>
        <source>Move all models to {folder}? Each file is verified.</source>
        <translation>将所有模型移到 {folder}？每个文件都会校验。</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Moving to {folder}: {done} of {total}</source>
        <translation>正在移动到 {folder}：{done} / {total}</translation>
    </message>
    <message>
        <source>All models moved to the new folder.</source>
        <translation>所有模型已移到新文件夹。</translation>
    </message>
    <message>
        <source>Stopped. The models stay where they were; move again to continue.</source>
        <translation>已停止。模型仍在原处；再次移动可继续。</translation>
    </message>
</context>
<context>
    <name>OlderPictures</name>
    <message>
        <source>Update these people first to score their pictures: {names}</source>
        <translation>请先更新这些人物，然后才能为其图片评分：{names}</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) scored.</source>
        <translation>
            <numerusform>已为 %n 张图片评分。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OtherPersonDialog</name>
    <message>
        <source>Other person</source>
        <translation>换人</translation>
    </message>
    <message>
        <source>Same scene, other person</source>
        <translation>同一场景，换一个人</translation>
    </message>
    <message>
        <source>Prompt, seed and settings stay. Another person takes the place.</source>
        <translation>提示词、种子和设置不变，由另一个人取代。</translation>
    </message>
    <message>
        <source>Add another person first.</source>
        <translation>请先添加另一个人物。</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>人物(&amp;P)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>生成(&amp;G)</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>你想做什么？</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>搜索命令</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>No command with these words</source>
        <translation>没有包含这些词的命令</translation>
    </message>
</context>
<context>
    <name>PeoplePanel</name>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>搜索人物</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>People in the trash; they stay for 30 days.</source>
        <translation>回收站中的人物；保留 30 天。</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>添加人物</translation>
    </message>
    <message>
        <source>Adds a person from a few photos.</source>
        <translation>用几张照片添加人物。</translation>
    </message>
    <message>
        <source>Needs relearning</source>
        <translation>需要重新学习</translation>
    </message>
    <message>
        <source>No people yet</source>
        <translation>还没有人物</translation>
    </message>
    <message>
        <source>Drop a few photos of one person here.</source>
        <translation>把同一个人的几张照片拖到这里。</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>没有匹配结果</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>回收站是空的</translation>
    </message>
</context>
<context>
    <name>PersonActions</name>
    <message>
        <source>Add to prompt</source>
        <translation>添加到提示词</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>打开页面</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Mix …</source>
        <translation>混合…</translation>
    </message>
    <message>
        <source>Shoot …</source>
        <translation>拍摄…</translation>
    </message>
    <message>
        <source>Learn again</source>
        <translation>重新学习</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Delete permanently …</source>
        <translation>永久删除…</translation>
    </message>
    <message>
        <source>{title}: {count} pictures each</source>
        <translation>{title}：每人 {count} 张</translation>
    </message>
    <message>
        <source>{name} added</source>
        <translation>已添加 {name}</translation>
    </message>
    <message>
        <source>{name} updated</source>
        <translation>已更新 {name}</translation>
    </message>
    <message>
        <source>Learning {name} …</source>
        <translation>正在学习 {name}…</translation>
    </message>
    <message>
        <source>Export {name}</source>
        <translation>导出 {name}</translation>
    </message>
    <message>
        <source>Identities (*.pmid)</source>
        <translation>人物文件 (*.pmid)</translation>
    </message>
    <message>
        <source>Passphrase for the file (optional)</source>
        <translation>文件密码（可选）</translation>
    </message>
    <message>
        <source>Without it, everyone who has the file can use {name}.</source>
        <translation>不设密码时，任何拥有该文件的人都能使用 {name}。</translation>
    </message>
    <message>
        <source>Exported {name}.</source>
        <translation>已导出 {name}。</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>I confirm this</source>
        <translation>我确认</translation>
    </message>
    <message>
        <source>Don’t add</source>
        <translation>不添加</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) moved to trash</source>
        <translation>
            <numerusform>已将 %n 个人物移到回收站</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete {name}? This cannot be undone.</source>
        <translation>删除 {name}？此操作无法撤销。</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>for example: Ada</source>
        <translation>例如：Ada</translation>
    </message>
    <message>
        <source>The word used for this person in prompts. You can enter your own.</source>
        <translation>提示词中代表此人物的词，可自行输入。</translation>
    </message>
    <message>
        <source>&amp;Keep the photos in the library</source>
        <translation>在资料库中保留照片(&amp;K)</translation>
    </message>
    <message>
        <source>Not needed to make pictures; useful for newer models later.</source>
        <translation>生成图片并不需要；以后换新模型时有用。</translation>
    </message>
    <message>
        <source>I may use these photos</source>
        <translation>我有权使用这些照片</translation>
    </message>
    <message>
        <source>There is already a person called {name}.</source>
        <translation>已经有名为 {name} 的人物。</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Type (man, woman …)</source>
        <translation>类型（男、女…）(&amp;T)</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Pictures of this person</source>
        <translation>此人物的图片</translation>
    </message>
    <message>
        <source>No pictures of this person yet</source>
        <translation>还没有此人物的图片</translation>
    </message>
    <message>
        <source>A test portrait shows how well the photos work.</source>
        <translation>测试肖像可显示照片的效果。</translation>
    </message>
    <message>
        <source>Learning {name} …</source>
        <translation>正在学习 {name}…</translation>
    </message>
    <message>
        <source>{name} updated</source>
        <translation>{name} 已更新</translation>
    </message>
    <message>
        <source>Remove photo {number}? This cannot be undone.</source>
        <translation>移除照片 {number}？此操作无法撤销。</translation>
    </message>
    <message>
        <source>Choose photos</source>
        <translation>选择照片</translation>
    </message>
    <message>
        <source>Drop photos here to add them. Use only photos you may use.</source>
        <translation>将照片拖到此处添加。请仅使用你有权使用的照片。</translation>
    </message>
    <message>
        <source>The photos were not kept, so none can be added.</source>
        <translation>照片未保留，因此无法添加。</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Back to Create</source>
        <translation>返回创作(&amp;B)</translation>
    </message>
    <message>
        <source>Add to &amp;prompt</source>
        <translation>加入提示词(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Test portrait</source>
        <translation>测试肖像(&amp;T)</translation>
    </message>
    <message>
        <source>Makes one plain portrait with the present settings.</source>
        <translation>用当前设置生成一张简单肖像。</translation>
    </message>
    <message>
        <source>&amp;Edit …</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Add photos …</source>
        <translation>添加照片(&amp;A)…</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
</context>
<context>
    <name>PhotoRow</name>
    <message>
        <source>Photo {number}</source>
        <translation>照片 {number}</translation>
    </message>
    <message>
        <source>Weight of photo {number}</source>
        <translation>照片 {number} 的权重</translation>
    </message>
    <message>
        <source>0 leaves the photo out; 1 is normal.</source>
        <translation>0 表示不使用该照片；1 为正常。</translation>
    </message>
    <message>
        <source>Remove photo {number}</source>
        <translation>移除照片 {number}</translation>
    </message>
</context>
<context>
    <name>PhotoTile</name>
    <message>
        <source>Checking this photo …</source>
        <translation>正在检查此照片…</translation>
    </message>
    <message>
        <source>Use another face: {name}</source>
        <translation>改用其他面部：{name}</translation>
    </message>
    <message>
        <source>Use the next face in this photo.</source>
        <translation>使用此照片中的下一张脸。</translation>
    </message>
    <message>
        <source>Crop manually: {name}</source>
        <translation>手动裁剪：{name}</translation>
    </message>
    <message>
        <source>Draw a square around the head.</source>
        <translation>在头部周围画一个方框。</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>移除 {name}</translation>
    </message>
    <message>
        <source>Remove this photo.</source>
        <translation>移除此照片。</translation>
    </message>
    <message>
        <source>How much this photo counts. The middle is normal.</source>
        <translation>此照片的权重。中间为正常。</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Weight of {name}</source>
        <translation>{name} 的权重</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message numerus="yes">
        <source>%n face(s) found</source>
        <translation>
            <numerusform>找到 %n 张脸</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureActions</name>
    <message>
        <source>Rate</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>无评分</translation>
    </message>
    <message>
        <source>Moves to the trash, for 30 days (Del).</source>
        <translation>移到回收站，保留 30 天（Del）。</translation>
    </message>
</context>
<context>
    <name>PictureChanges</name>
    <message numerus="yes">
        <source>Add %n picture(s) to a collection</source>
        <translation>
            <numerusform>将 %n 张图片加入合集</numerusform>
        </translation>
    </message>
    <message>
        <source>Added to {name}</source>
        <translation>已加入 {name}</translation>
    </message>
    <message>
        <source>Removed from {name}</source>
        <translation>已从 {name} 移除</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) moved to trash</source>
        <translation>
            <numerusform>已将 %n 张图片移到回收站</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n picture(s)? This cannot be undone.</source>
        <translation>
            <numerusform>删除 %n 张图片？此操作无法撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>The version before is in the gallery too</source>
        <translation>之前的版本也在图库中</translation>
    </message>
</context>
<context>
    <name>PictureExports</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) saved</source>
        <translation>
            <numerusform>已保存 %n 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.webp)</source>
        <translation>图片 (*.png *.jpg *.webp)</translation>
    </message>
    <message>
        <source>Save pictures</source>
        <translation>保存图片</translation>
    </message>
</context>
<context>
    <name>PictureUse</name>
    <message>
        <source>Dropped picture</source>
        <translation>拖入的图片</translation>
    </message>
    <message>
        <source>What is this picture for?</source>
        <translation>这张图片用来做什么？</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add a person from this photo …</source>
        <translation>用这张照片添加人物…</translation>
    </message>
    <message>
        <source>Put a person into this photo …</source>
        <translation>把人物放进这张照片…</translation>
    </message>
    <message>
        <source>Use the settings of this picture</source>
        <translation>使用这张图片的设置</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Places</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Removes all boxes.</source>
        <translation>清除所有方框。</translation>
    </message>
    <message>
        <source>Use places</source>
        <translation>使用位置</translation>
    </message>
    <message>
        <source>Discard these places?</source>
        <translation>放弃这些位置？</translation>
    </message>
    <message>
        <source>The boxes that you drew are lost.</source>
        <translation>你画的方框将丢失。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Keep drawing</source>
        <translation>继续绘制</translation>
    </message>
    <message>
        <source>Drag a box for {name}.</source>
        <translation>为 {name} 拖出一个方框。</translation>
    </message>
    <message>
        <source>Move boxes, drag their edges; Del removes one.</source>
        <translation>可移动方框或拖动边缘；Del 删除一个。</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>资料库</translation>
    </message>
    <message>
        <source>Device and memory</source>
        <translation>设备与内存</translation>
    </message>
    <message>
        <source>Models and network</source>
        <translation>模型与网络</translation>
    </message>
    <message>
        <source>Marks and safety</source>
        <translation>标记与安全</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Changes save automatically.</source>
        <translation>更改会自动保存。</translation>
    </message>
</context>
<context>
    <name>PresetPicker</name>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
</context>
<context>
    <name>ProgressBox</name>
    <message>
        <source>Progress of the engine</source>
        <translation>引擎进度</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Checking files …</source>
        <translation>正在检查文件…</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Building the engine …</source>
        <translation>正在构建引擎…</translation>
    </message>
    <message>
        <source>Testing with a small picture …</source>
        <translation>正在用一张小图测试…</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>{speed} per second</source>
        <translation>每秒 {speed}</translation>
    </message>
</context>
<context>
    <name>ProgressOverlay</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Shows the picture that is being made.</source>
        <translation>显示正在生成的图片。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stops after the current step. Press twice to stop immediately.</source>
        <translation>在当前步骤后停止。按两次立即停止。</translation>
    </message>
</context>
<context>
    <name>PromptEditor</name>
    <message>
        <source>People to mention</source>
        <translation>可提及的人物</translation>
    </message>
</context>
<context>
    <name>ProofDialog</name>
    <message>
        <source>Network activity</source>
        <translation>网络活动</translation>
    </message>
    <message>
        <source>Connections since startup</source>
        <translation>启动以来的连接</translation>
    </message>
    <message>
        <source>A guard monitors every connection and DNS lookup of the Python code in the window and in the engine, libraries included, and blocks any that you did not start. In the engine the system itself blocks native code and other programs, too, where the list above says so.</source>
        <translation>守卫会监视窗口和引擎中 Python 代码（包括库）的每个连接和 DNS 查询，并阻止任何不是由你发起的连接。在引擎中，如上方列表所示，系统本身也会阻止原生代码和其他程序。</translation>
    </message>
    <message>
        <source>Not covered: native libraries in the window, programs that you open from it, and other programs on this computer. The command line and a public web page run the engine in their own process, under the guard alone.</source>
        <translation>未覆盖：窗口中的原生库、你从窗口打开的程序以及此计算机上的其他程序。命令行和公共网页在其自身进程中运行引擎，仅受守卫保护。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>No connection attempts.</source>
        <translation>没有连接尝试。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>进程</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>调用者</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Allowed (started by you)</source>
        <translation>已允许（由你启动）</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>已阻止</translation>
    </message>
</context>
<context>
    <name>PutIn</name>
    <message>
        <source>This picture does not open.</source>
        <translation>无法打开此图片。</translation>
    </message>
    <message>
        <source>Discard your mask?</source>
        <translation>放弃蒙版？</translation>
    </message>
    <message>
        <source>What you painted over the picture is lost.</source>
        <translation>你在图片上涂抹的内容将丢失。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Keep painting</source>
        <translation>继续涂抹</translation>
    </message>
    <message>
        <source>Choose a face</source>
        <translation>选择人脸</translation>
    </message>
    <message>
        <source>Click a face (V).</source>
        <translation>点击一张脸（V）。</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>画笔</translation>
    </message>
    <message>
        <source>Paints over a head (B).</source>
        <translation>涂抹头部（B）。</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>橡皮擦</translation>
    </message>
    <message>
        <source>Takes paint away (E).</source>
        <translation>擦除涂抹（E）。</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>套索</translation>
    </message>
    <message>
        <source>Fills what you encircle (L).</source>
        <translation>填充圈选的区域（L）。</translation>
    </message>
    <message>
        <source>Add a person first.</source>
        <translation>请先添加人物。</translation>
    </message>
    <message>
        <source>What is painted is drawn anew. The rest stays as it is.</source>
        <translation>涂抹处将重新绘制，其余保持不变。</translation>
    </message>
    <message>
        <source>Looking for faces …</source>
        <translation>正在查找人脸…</translation>
    </message>
    <message>
        <source>The head is replaced. Paint, if more or less is to change.</source>
        <translation>将替换头部。要多改或少改，请涂抹。</translation>
    </message>
    <message>
        <source>Face {number} of {count}. Paint, if more or less is to change.</source>
        <translation>第 {number} 张脸，共 {count} 张。要多改或少改，请涂抹。</translation>
    </message>
    <message>
        <source>Click a face, or paint over a head.</source>
        <translation>点击一张脸，或涂抹一个头部。</translation>
    </message>
    <message>
        <source>No face was found. Paint over a head.</source>
        <translation>未找到人脸。请涂抹一个头部。</translation>
    </message>
</context>
<context>
    <name>PutInBar</name>
    <message>
        <source>Removes the whole mask (Del).</source>
        <translation>清除整个蒙版（Del）。</translation>
    </message>
    <message>
        <source>Width of the brush ([ and ]).</source>
        <translation>画笔宽度（[ 和 ]）。</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Who comes into the picture.</source>
        <translation>放入图片的人。</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>放入</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>清除已结束</translation>
    </message>
    <message>
        <source>Removes finished jobs from the list. Pictures stay.</source>
        <translation>从列表中移除已结束的任务。图片保留。</translation>
    </message>
    <message>
        <source>Jobs appear here.</source>
        <translation>任务显示在这里。</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n 个任务</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished ({n})</source>
        <translation>已完成（{n}）</translation>
    </message>
    <message numerus="yes">
        <source>waiting, %n picture(s)</source>
        <translation>
            <numerusform>等待中，%n 张图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>done, %n picture(s)</source>
        <translation>
            <numerusform>完成，%n 张图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stopped, %n picture(s) made</source>
        <translation>
            <numerusform>已停止，完成 %n 张图片</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecipePanel</name>
    <message>
        <source>How this picture was made</source>
        <translation>这张图片是怎么生成的</translation>
    </message>
    <message>
        <source>This picture has no recipe.</source>
        <translation>此图片没有配方。</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>Keep this code in a safe place</source>
        <translation>请妥善保管此恢复码</translation>
    </message>
    <message>
        <source>It opens the library if you lose the passphrase or the keyring.</source>
        <translation>如果丢失密码或密钥环，可用它打开资料库。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>I&apos;ve saved it</source>
        <translation>我已保存</translation>
    </message>
    <message>
        <source>This code is not shown again.</source>
        <translation>此代码不会再次显示。</translation>
    </message>
</context>
<context>
    <name>ResumeDialog</name>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message numerus="yes">
        <source>Resume %n unfinished job(s)?</source>
        <translation>
            <numerusform>继续 %n 个未完成的任务？</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished pictures are in the gallery; only the rest will be made.</source>
        <translation>已完成的图片在图库中；只生成其余的。</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>继续(&amp;R)</translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <source>Progress of the table</source>
        <translation>表格进度</translation>
    </message>
    <message>
        <source>Make the pictures</source>
        <translation>生成图片</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>Checking every cell …</source>
        <translation>正在检查每个单元格…</translation>
    </message>
    <message>
        <source>Starting …</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Expanded</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>Collapsed</source>
        <translation>已折叠</translation>
    </message>
</context>
<context>
    <name>SeedField</name>
    <message>
        <source>Random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>The same seed, prompt and settings give the same picture.</source>
        <translation>相同的种子、提示词和设置会得到相同的图片。</translation>
    </message>
    <message>
        <source>Lock the seed</source>
        <translation>锁定种子</translation>
    </message>
    <message>
        <source>While locked, this seed is used every time.</source>
        <translation>锁定后每次都使用此种子。</translation>
    </message>
    <message>
        <source>New random seed</source>
        <translation>新的随机种子</translation>
    </message>
    <message>
        <source>Picks a random seed and locks it.</source>
        <translation>随机选择一个种子并锁定。</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>没有可撤销的操作</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Redone</source>
        <translation>已重做</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>没有可重做的操作</translation>
    </message>
</context>
<context>
    <name>SetCard</name>
    <message>
        <source>Download of {name}</source>
        <translation>{name} 的下载</translation>
    </message>
    <message>
        <source>Use this set</source>
        <translation>使用此套装</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Chosen, not complete</source>
        <translation>已选择，尚不完整</translation>
    </message>
    <message>
        <source>Download {size}</source>
        <translation>下载 {size}</translation>
    </message>
    <message>
        <source>last picture: {n} s</source>
        <translation>上一张图片：{n} 秒</translation>
    </message>
    <message>
        <source>Graphics memory: {memory} or more</source>
        <translation>显存：{memory} 以上</translation>
    </message>
    <message>
        <source>missing: {names}</source>
        <translation>缺少：{names}</translation>
    </message>
    <message>
        <source>not part of this installation</source>
        <translation>不在此安装中</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>Optional: {names}</source>
        <translation>可选：{names}</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>{speed} per second</source>
        <translation>每秒 {speed}</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>正在校验</translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>Picture settings</source>
        <translation>图片设置</translation>
    </message>
    <message>
        <source>Style strength</source>
        <translation>风格强度</translation>
    </message>
    <message>
        <source>Low keeps the face closer; high follows the prompt and style more.</source>
        <translation>低：更贴近面部；高：更遵循提示词和风格。</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>引导强度</translation>
    </message>
    <message>
        <source>How closely the picture follows the prompt. Too much looks harsh.</source>
        <translation>图片遵循提示词的程度。过高会显得生硬。</translation>
    </message>
    <message>
        <source>Number of pictures, each with the next seed.</source>
        <translation>图片数量，每张使用下一个种子。</translation>
    </message>
    <message>
        <source>Reset to preset</source>
        <translation>恢复预设</translation>
    </message>
    <message>
        <source>Resets everything that differs from the preset.</source>
        <translation>重置所有与预设不同的设置。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n 步</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>A quick idea; the likeness may be weaker.</source>
        <translation>快速构思；相似度可能较低。</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>均衡</translation>
    </message>
    <message>
        <source>Good pictures in half the time.</source>
        <translation>一半时间，不错的图片。</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>Guidance at every step, for final pictures.</source>
        <translation>每一步都有引导，用于最终图片。</translation>
    </message>
</context>
<context>
    <name>SideTools</name>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Fit to window</source>
        <translation>适合窗口</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Collections and searches</source>
        <translation>合集与搜索</translation>
    </message>
    <message>
        <source>All pictures</source>
        <translation>所有图片</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>合集</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>已保存的搜索</translation>
    </message>
    <message>
        <source>Remove saved search</source>
        <translation>移除已保存的搜索</translation>
    </message>
</context>
<context>
    <name>SizeBox</name>
    <message>
        <source>Sizes that the chosen model draws well.</source>
        <translation>所选模型擅长的尺寸。</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Stage</source>
        <translation>舞台</translation>
    </message>
    <message>
        <source>Your picture appears here</source>
        <translation>你的图片将显示在这里</translation>
    </message>
    <message>
        <source>Choose a person, describe the picture and press Generate.</source>
        <translation>选择人物，描述图片，然后点击“生成”。</translation>
    </message>
</context>
<context>
    <name>StageHeader</name>
    <message>
        <source>Previous</source>
        <translation>上一张</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一张</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Shows how this picture was made (I).</source>
        <translation>显示此图片的生成方式（I）。</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Shows only the picture (F11, Space).</source>
        <translation>仅显示图片（F11、空格）。</translation>
    </message>
</context>
<context>
    <name>Stars</name>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Click a star to rate (keys 0 to 5).</source>
        <translation>点击星星评分（按键 0 至 5）。</translation>
    </message>
    <message numerus="yes">
        <source>%n star(s)</source>
        <translation>
            <numerusform>%n 星</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>This library is open read-only.</source>
        <translation>此资料库以只读方式打开。</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Offline lock</source>
        <translation>离线锁</translation>
    </message>
    <message>
        <source>Engine is starting …</source>
        <translation>引擎正在启动…</translation>
    </message>
    <message>
        <source>Engine is not running</source>
        <translation>引擎未运行</translation>
    </message>
    <message>
        <source>{name} (processor only)</source>
        <translation>{name}（仅处理器）</translation>
    </message>
    <message>
        <source>No graphics card is used: photographs take many minutes each on a processor.</source>
        <translation>未使用显卡：用处理器生成每张照片要很多分钟。</translation>
    </message>
    <message>
        <source>Pictures are made on this device.</source>
        <translation>图片在此设备上生成。</translation>
    </message>
    <message>
        <source>Memory in use</source>
        <translation>已用内存</translation>
    </message>
    <message>
        <source>Memory in use: {text}</source>
        <translation>已用内存：{text}</translation>
    </message>
    <message>
        <source>Your download may use the network; everything else is blocked.</source>
        <translation>你的下载可以使用网络；其他全部被阻止。</translation>
    </message>
    <message>
        <source>The offline lock is on: nothing leaves this computer.</source>
        <translation>离线锁已开启：没有内容离开这台电脑。</translation>
    </message>
</context>
<context>
    <name>StorageCard</name>
    <message>
        <source>Space on this disk</source>
        <translation>此磁盘上的空间</translation>
    </message>
    <message>
        <source>Models use {size}.</source>
        <translation>模型占用 {size}。</translation>
    </message>
    <message>
        <source>Delete unfinished downloads ({size})</source>
        <translation>删除未完成的下载（{size}）</translation>
    </message>
    <message>
        <source>last used {day}</source>
        <translation>上次使用 {day}</translation>
    </message>
    <message>
        <source>your own file</source>
        <translation>你自己的文件</translation>
    </message>
    <message>
        <source>Verify {name}</source>
        <translation>校验 {name}</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>删除 {name}</translation>
    </message>
    <message>
        <source>Stop using {name}</source>
        <translation>不再使用 {name}</translation>
    </message>
    <message>
        <source>Verifying {name} …</source>
        <translation>正在校验 {name}…</translation>
    </message>
    <message>
        <source>{name} is intact.</source>
        <translation>{name} 完好无损。</translation>
    </message>
    <message>
        <source>Delete {name}? It can be downloaded again.</source>
        <translation>删除 {name}？以后可以重新下载。</translation>
    </message>
    <message>
        <source>Stop using {name}? Your file stays at {path}</source>
        <translation>不再使用 {name}？你的文件仍在 {path}</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
</context>
<context>
    <name>StudioController</name>
    <message>
        <source>portrait of </source>
        <translation>肖像：</translation>
    </message>
    <message>
        <source>The prompt is empty.</source>
        <translation>提示词为空。</translation>
    </message>
    <message>
        <source>Describe the picture, or choose a prompt template.</source>
        <translation>请描述图片，或选择提示词模板。</translation>
    </message>
    <message>
        <source>Mention two or more people with @ in the prompt first.</source>
        <translation>请先在提示词中用 @ 提到两个或更多人。</translation>
    </message>
</context>
<context>
    <name>StylePicker</name>
    <message>
        <source>Style</source>
        <translation>风格</translation>
    </message>
    <message>
        <source>Styles add words to your prompt.</source>
        <translation>风格会在提示词中加入词语。</translation>
    </message>
    <message>
        <source>No style</source>
        <translation>无风格</translation>
    </message>
</context>
<context>
    <name>TableModel</name>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>TermsDialog</name>
    <message>
        <source>Terms of use</source>
        <translation>使用条款</translation>
    </message>
    <message>
        <source>Before downloading “{name}”</source>
        <translation>下载“{name}”之前</translation>
    </message>
    <message>
        <source>I have read the terms and agree to them</source>
        <translation>我已阅读并同意这些条款</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Agree and download</source>
        <translation>同意并下载</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>(No style)</source>
        <translation>（无风格）</translation>
    </message>
    <message>
        <source>1 of {photos} looks like someone else.</source>
        <translation>{photos}中有 1 张看起来像另一个人。</translation>
    </message>
    <message>
        <source>@{name} is mentioned, but nobody is chosen.</source>
        <translation>提到了 @{name}，但没有选择任何人。</translation>
    </message>
    <message>
        <source>A PhotoMaker file holds “{encoder}” and “{lora}” and nothing else.</source>
        <translation>PhotoMaker 文件只包含“{encoder}”和“{lora}”。</translation>
    </message>
    <message>
        <source>A base model that is a single file needs SDXL&apos;s tokenizers.</source>
        <translation>单文件基础模型需要 SDXL 的分词器。</translation>
    </message>
    <message>
        <source>The number of slots must be from 1 to {most}.</source>
        <translation>名额为 1 到 {most} 个。</translation>
    </message>
    <message>
        <source>At least one slot is needed.</source>
        <translation>至少需要一个名额。</translation>
    </message>
    <message>
        <source>A collection needs a name.</source>
        <translation>收藏集需要名称。</translation>
    </message>
    <message>
        <source>A control image needs a ControlNet model.</source>
        <translation>控制图需要控制模型。</translation>
    </message>
    <message>
        <source>A download was probably interrupted.</source>
        <translation>可能是下载中断了。</translation>
    </message>
    <message>
        <source>A folder cannot be moved into itself.</source>
        <translation>文件夹不能移动到它自己里面。</translation>
    </message>
    <message>
        <source>A larger face gives more detail.</source>
        <translation>更大的照片能显示更多细节。</translation>
    </message>
    <message>
        <source>A library crashed (signal {code}).</source>
        <translation>某个程序库崩溃了（信号 {code}）。</translation>
    </message>
    <message>
        <source>A mask needs its source picture.</source>
        <translation>蒙版需要对应的图片。</translation>
    </message>
    <message>
        <source>A mix needs at least one person and no negative shares.</source>
        <translation>混合至少需要一个人物，且比例不能小于 0。</translation>
    </message>
    <message>
        <source>A mix needs at least two different people.</source>
        <translation>混合至少需要两个不同的人物。</translation>
    </message>
    <message>
        <source>A name cannot contain @ or quotes.</source>
        <translation>名称不能包含 @ 或引号。</translation>
    </message>
    <message>
        <source>A name can have at most {most} characters.</source>
        <translation>名称最多 {most} 个字符。</translation>
    </message>
    <message>
        <source>Part of the bundle is missing.</source>
        <translation>安装包缺少一部分。</translation>
    </message>
    <message>
        <source>A part of the program could not start.</source>
        <translation>程序的一部分无法启动。</translation>
    </message>
    <message>
        <source>Use at least {least} characters; four random words work well.</source>
        <translation>请至少使用 {least} 个字符；四个随机单词效果很好。</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>人物需要名称。</translation>
    </message>
    <message>
        <source>A person needs at least one photo.</source>
        <translation>每个人物至少需要一张照片。</translation>
    </message>
    <message>
        <source>A photo has a negative weight.</source>
        <translation>有照片的权重小于零。</translation>
    </message>
    <message>
        <source>A photo that no longer belongs to anyone.</source>
        <translation>一张不再属于任何人的照片。</translation>
    </message>
    <message>
        <source>A quick idea; the likeness may be weaker.</source>
        <translation>快速构思；相似度可能较低。</translation>
    </message>
    <message>
        <source>Ratings go from 0 to 5.</source>
        <translation>评分范围为 0 到 5。</translation>
    </message>
    <message>
        <source>A sharper photo helps.</source>
        <translation>更清晰的照片会更好。</translation>
    </message>
    <message>
        <source>A good start: 1 clear photo.</source>
        <translation>不错的开始：1 张清晰照片。</translation>
    </message>
    <message>
        <source>A step did not finish within {minutes} minutes.</source>
        <translation>某个步骤未能在 {minutes} 分钟内完成。</translation>
    </message>
    <message>
        <source>A temporary file of an interrupted change.</source>
        <translation>中断的更改留下的临时文件。</translation>
    </message>
    <message>
        <source>A thumbnail is too large.</source>
        <translation>缩略图太大。</translation>
    </message>
    <message>
        <source>A weight file that contains code can do anything on your computer.</source>
        <translation>含有程序代码的权重文件可能对电脑做任何事。</translation>
    </message>
    <message>
        <source>This is a one-time download of about {total}.</source>
        <translation>需要下载约 {total}，只需一次。</translation>
    </message>
    <message>
        <source>Accept the terms on the model&apos;s page, create a read token there, and save it on the Models page (“photomaker-desktop models token set”).</source>
        <translation>请在模型页面接受条款并创建只读令牌，然后在“模型”页面输入（“photomaker-desktop models token set”）。</translation>
    </message>
    <message>
        <source>Add a sharp, well lit photo of the face.</source>
        <translation>请添加一张清晰、光线好的面部照片。</translation>
    </message>
    <message>
        <source>Add another photo, or remove the odd one.</source>
        <translation>请再添加一张照片，或移除不属于此人的照片。</translation>
    </message>
    <message>
        <source>Add a colour photo, or the pictures may turn out grey.</source>
        <translation>请添加一张彩色照片，否则图片可能偏灰。</translation>
    </message>
    <message>
        <source>Add a photo that looks at the camera.</source>
        <translation>请添加一张正视镜头的照片。</translation>
    </message>
    <message>
        <source>Add photos that show the face clearly.</source>
        <translation>请添加面部清晰的照片。</translation>
    </message>
    <message>
        <source>Add the person first.</source>
        <translation>请先添加人物。</translation>
    </message>
    <message>
        <source>Alternatives can be nested at most {most} levels deep.</source>
        <translation>备选词最多嵌套 {most} 层。</translation>
    </message>
    <message>
        <source>A { is never closed.</source>
        <translation>左括号 { 没有闭合。</translation>
    </message>
    <message>
        <source>Another download is running.</source>
        <translation>另一个下载正在进行。</translation>
    </message>
    <message>
        <source>Another program is still writing them.</source>
        <translation>另一个程序已经写入很长时间了。</translation>
    </message>
    <message>
        <source>Another program is using this library.</source>
        <translation>另一个程序正在使用此资料库。</translation>
    </message>
    <message>
        <source>Another program is writing to the library.</source>
        <translation>另一个程序正在写入资料库。</translation>
    </message>
    <message>
        <source>Another window or command is installing or removing it.</source>
        <translation>另一个窗口或命令正在构建或移除它。</translation>
    </message>
    <message>
        <source>Apache License 2.0</source>
        <translation>Apache 许可证 2.0</translation>
    </message>
    <message>
        <source>Ask whoever gave you the file.</source>
        <translation>请向文件提供者索取。</translation>
    </message>
    <message>
        <source>Astronaut</source>
        <translation>宇航员</translation>
    </message>
    <message>
        <source>The limit is {megapixels} megapixels.</source>
        <translation>最多可打开 {megapixels} 百万像素。</translation>
    </message>
    <message>
        <source>Black and white</source>
        <translation>黑白</translation>
    </message>
    <message>
        <source>Restore it, or check the library.</source>
        <translation>请把它放回原处，或检查资料库。</translation>
    </message>
    <message>
        <source>Installing the engine took too long and was stopped.</source>
        <translation>构建引擎耗时过长，已终止。</translation>
    </message>
    <message>
        <source>Installing the engine was stopped.</source>
        <translation>引擎构建已停止。</translation>
    </message>
    <message>
        <source>Business headshot</source>
        <translation>商务头像</translation>
    </message>
    <message>
        <source>CLIP skip</source>
        <translation>CLIP 跳过</translation>
    </message>
    <message>
        <source>Check that the crop shows the face.</source>
        <translation>请确认裁剪区域包含面部。</translation>
    </message>
    <message>
        <source>Check that the folder exists and is writable.</source>
        <translation>请检查文件夹是否存在以及是否有写入权限。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date, and whether a firewall intercepts connections.</source>
        <translation>请检查电脑日期，以及防火墙是否在监听连接。</translation>
    </message>
    <message>
        <source>Check the library, or bring the file back from a backup.</source>
        <translation>请检查资料库，或从备份恢复该文件。</translation>
    </message>
    <message>
        <source>Check the library; the file is kept.</source>
        <translation>请检查资料库；文件会保留。</translation>
    </message>
    <message>
        <source>Check the mirror in Preferences, or check for updates.</source>
        <translation>请检查设置中的镜像，或查看程序是否有更新。</translation>
    </message>
    <message>
        <source>Check the mirror in Preferences, or the network&apos;s sign-in page.</source>
        <translation>请检查设置中的镜像，或网络的登录页面。</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>请检查名称。</translation>
    </message>
    <message>
        <source>Check the network, then start the download again. It will resume.</source>
        <translation>请检查网络后重新开始下载：会从中断处继续。</translation>
    </message>
    <message>
        <source>Check the passphrase or use the recovery code. Nothing was changed.</source>
        <translation>请检查密码，或使用恢复码。没有任何更改。</translation>
    </message>
    <message>
        <source>Check the passphrase.</source>
        <translation>请检查密码。</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation>请检查路径。</translation>
    </message>
    <message>
        <source>Check the proxy in Preferences.</source>
        <translation>请检查设置中的代理。</translation>
    </message>
    <message>
        <source>Chef at work</source>
        <translation>忙碌的厨师</translation>
    </message>
    <message>
        <source>Choose .png, .jpg or .webp.</source>
        <translation>请选择 .png、.jpg 或 .webp。</translation>
    </message>
    <message>
        <source>Choose a .bin or .safetensors file.</source>
        <translation>请选择 .bin 或 .safetensors 文件。</translation>
    </message>
    <message>
        <source>Choose a .safetensors file, or download it again.</source>
        <translation>请选择 .safetensors 文件，或重新下载。</translation>
    </message>
    <message>
        <source>Choose a ControlNet for SDXL.</source>
        <translation>请选择用于 SDXL 的 ControlNet。</translation>
    </message>
    <message>
        <source>Choose a models folder in Preferences instead.</source>
        <translation>请改在设置中选择模型文件夹。</translation>
    </message>
    <message>
        <source>Choose a full checkpoint, or download it again.</source>
        <translation>请选择完整的模型，或重新下载。</translation>
    </message>
    <message>
        <source>Choose a larger strength.</source>
        <translation>请选择更大的强度。</translation>
    </message>
    <message>
        <source>Use a passphrase instead.</source>
        <translation>请改用密码。</translation>
    </message>
    <message>
        <source>Use a sharper photo if you can.</source>
        <translation>如有可能，请选择更清晰的照片。</translation>
    </message>
    <message>
        <source>Choose a smaller size, or close other programs that use the graphics card.</source>
        <translation>请选择较小的尺寸，或关闭其他占用显卡的程序。</translation>
    </message>
    <message>
        <source>Choose an SDXL LoRA.</source>
        <translation>请选择 SDXL 的 LoRA。</translation>
    </message>
    <message>
        <source>Choose an SDXL base model, such as RealVisXL V4.0.</source>
        <translation>请选择 SDXL 基础模型，例如 RealVisXL V4.0。</translation>
    </message>
    <message>
        <source>Choose an SDXL base model.</source>
        <translation>请选择 SDXL 基础模型。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Choose another engine type, or install it from a file.</source>
        <translation>请选择其他类型，或从文件安装。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请换一个名称。</translation>
    </message>
    <message>
        <source>Choose another one under Models.</source>
        <translation>请在“模型”中选择其他的。</translation>
    </message>
    <message>
        <source>Choose at least one photo of the person.</source>
        <translation>请至少选择一张此人的照片。</translation>
    </message>
    <message>
        <source>Choose one of these, or install a driver and a PyTorch build for “{choice}”.</source>
        <translation>请选择其中之一，或安装适用于“{choice}”的驱动和 PyTorch。</translation>
    </message>
    <message>
        <source>Choose one of: {names}.</source>
        <translation>可选：{names}。</translation>
    </message>
    <message>
        <source>Choose one under Models.</source>
        <translation>请在“模型”中选择一个。</translation>
    </message>
    <message>
        <source>Choose photomaker-v1.bin, photomaker-v2.bin or a safetensors conversion of them.</source>
        <translation>请选择 photomaker-v1.bin、photomaker-v2.bin 或其 safetensors 版本。</translation>
    </message>
    <message>
        <source>Choose photos that show the face clearly.</source>
        <translation>请选择面部清晰的照片。</translation>
    </message>
    <message>
        <source>Select the face again.</source>
        <translation>请重新选择面部。</translation>
    </message>
    <message>
        <source>Choose the folder that holds model_index.json, or a .safetensors file.</source>
        <translation>请选择包含 model_index.json 的文件夹，或 .safetensors 文件。</translation>
    </message>
    <message>
        <source>Choose {name}.</source>
        <translation>请选择 {name}。</translation>
    </message>
    <message>
        <source>Cinematic</source>
        <translation>电影感</translation>
    </message>
    <message>
        <source>Clay</source>
        <translation>黏土</translation>
    </message>
    <message>
        <source>Clear and well lit.</source>
        <translation>清晰且光线良好。</translation>
    </message>
    <message>
        <source>Click another face to use it.</source>
        <translation>可点击其他面部。</translation>
    </message>
    <message>
        <source>CLIP skip must be from 0 to {most}.</source>
        <translation>CLIP 跳过须在 0 到 {most} 之间。</translation>
    </message>
    <message>
        <source>Close it with }, or write \{ for a literal brace.</source>
        <translation>请用 } 闭合，或输入 \{ 表示普通括号。</translation>
    </message>
    <message>
        <source>Close other programs, or choose smaller models.</source>
        <translation>请关闭其他程序，或选择较小的模型。</translation>
    </message>
    <message>
        <source>Close other windows of PhotoMaker Desktop, then try again.</source>
        <translation>请关闭 PhotoMaker Desktop 的其他窗口，然后重试。</translation>
    </message>
    <message>
        <source>Close the other program, or open the library read-only.</source>
        <translation>请关闭另一个程序，或以只读方式查看资料库。</translation>
    </message>
    <message>
        <source>Close the other program that uses it, then reopen the library.</source>
        <translation>请关闭正在使用它的其他程序，然后重新打开。</translation>
    </message>
    <message>
        <source>Closer likeness, for non-commercial research. Needs InsightFace&apos;s models.</source>
        <translation>相似度更高，仅限非商业研究：需要 InsightFace 的模型。</translation>
    </message>
    <message>
        <source>Comic book</source>
        <translation>漫画</translation>
    </message>
    <message>
        <source>Commercial use is allowed. Some uses are not: harming or deceiving people, breaking the law, harassment, medical advice. The same terms apply to anyone you share the model with.</source>
        <translation>允许商业使用。以下用途除外：伤害或欺骗他人、违法、骚扰、医疗建议。接收模型的人须遵守同样的条款。</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>请重新复制或下载。</translation>
    </message>
    <message>
        <source>Correct the mirror in Preferences; it must start with https://.</source>
        <translation>请更正设置中的镜像；应以 https:// 开头。</translation>
    </message>
    <message>
        <source>Correct the name, or write \@ for a literal @.</source>
        <translation>请更正名称，或输入 \@ 表示普通 @ 符号。</translation>
    </message>
    <message>
        <source>Correct the proxy in Preferences.</source>
        <translation>请更正设置中的代理。</translation>
    </message>
    <message>
        <source>CreativeML Open RAIL++-M</source>
        <translation>CreativeML Open RAIL++-M</translation>
    </message>
    <message>
        <source>Dark glasses or a shadow may hide the eyes.</source>
        <translation>墨镜或阴影可能遮住了眼睛。</translation>
    </message>
    <message>
        <source>Depth control, small</source>
        <translation>深度控制（小）</translation>
    </message>
    <message>
        <source>Digital Art</source>
        <translation>数字艺术</translation>
    </message>
    <message>
        <source>Disney Character</source>
        <translation>迪士尼角色</translation>
    </message>
    <message>
        <source>Draw the crop again.</source>
        <translation>请重新绘制裁剪框。</translation>
    </message>
    <message>
        <source>Enhance</source>
        <translation>增强</translation>
    </message>
    <message>
        <source>Deleted from the library. The data was not overwritten, as that has no effect on an SSD. Traces may remain until the drive reuses the space, and in backups. Encrypt the library to avoid this.</source>
        <translation>已从资料库删除。没有覆写数据，因为在 SSD 上并无作用：在空间被重新使用之前或在备份中，可能仍有痕迹。加密资料库可避免此问题。</translation>
    </message>
    <message>
        <source>Deleted, along with the key of the encrypted files. If an SSD, snapshot or backup still holds old copies, reading them would also need the library key.</source>
        <translation>已删除。加密文件的密钥也一并丢弃；即使硬盘（SSD、快照、备份）仍留有旧副本，也还需要资料库的密钥才能打开。</translation>
    </message>
    <message>
        <source>All memory savings were tried.</source>
        <translation>已尝试所有节省内存的方法。</translation>
    </message>
    <message>
        <source>Export it to get a file.</source>
        <translation>导出即可得到文件。</translation>
    </message>
    <message>
        <source>Face {number} in this photo looks like the others; use that one.</source>
        <translation>这张照片中的第 {number} 张面部与其他照片相似：请选择它。</translation>
    </message>
    <message>
        <source>Fantasy art</source>
        <translation>奇幻艺术</translation>
    </message>
    <message>
        <source>Fast drafts</source>
        <translation>快速草稿</translation>
    </message>
    <message>
        <source>Download it again under Models.</source>
        <translation>请在“模型”中重新下载。</translation>
    </message>
    <message>
        <source>Download it again.</source>
        <translation>请重新下载。</translation>
    </message>
    <message>
        <source>Download it again. If that doesn&apos;t help, report it.</source>
        <translation>请重新下载；如果仍无效，请报告。</translation>
    </message>
    <message>
        <source>Download it under Models, or choose a file.</source>
        <translation>请在“模型”中下载，或选择文件。</translation>
    </message>
    <message>
        <source>Download it under Models, or choose another preset.</source>
        <translation>请在“模型”中下载，或选择其他预设。</translation>
    </message>
    <message>
        <source>Download it under Models, or give a ControlNet folder.</source>
        <translation>请在“模型”中下载，或指定 ControlNet 的文件夹。</translation>
    </message>
    <message>
        <source>Download it under Models, or run: photomaker-desktop models fetch {name}</source>
        <translation>请在“模型”页下载，或运行：photomaker-desktop models fetch {name}</translation>
    </message>
    <message>
        <source>Download it under Models.</source>
        <translation>请在“模型”中下载。</translation>
    </message>
    <message>
        <source>Download one under Models.</source>
        <translation>请在“模型”中下载一个。</translation>
    </message>
    <message>
        <source>Download the engine first.</source>
        <translation>请先下载引擎。</translation>
    </message>
    <message>
        <source>Download the safetensors version.</source>
        <translation>请下载 safetensors 版本。</translation>
    </message>
    <message>
        <source>Download the set first.</source>
        <translation>请先下载该模型组。</translation>
    </message>
    <message>
        <source>Download them under Models, or choose PhotoMaker V1.</source>
        <translation>请在“模型”中下载，或选择 PhotoMaker V1。</translation>
    </message>
    <message>
        <source>Download “SDXL tokenizers” under Models.</source>
        <translation>请在“模型”中下载“SDXL 分词器”。</translation>
    </message>
    <message>
        <source>Film noir</source>
        <translation>黑色电影</translation>
    </message>
    <message>
        <source>Fine alongside others; at least one photo should look at the camera.</source>
        <translation>与其他照片搭配没问题；至少应有一张正视镜头。</translation>
    </message>
    <message>
        <source>Free some space, or choose another drive.</source>
        <translation>请释放空间，或选择其他驱动器。</translation>
    </message>
    <message>
        <source>Free some space, or choose another models folder in Preferences.</source>
        <translation>请释放空间，或在设置中选择其他模型文件夹。</translation>
    </message>
    <message>
        <source>Free some space, then continue. Downloaded files are kept.</source>
        <translation>请释放空间后继续：已下载的内容会保留。</translation>
    </message>
    <message>
        <source>Free some space, then install it again.</source>
        <translation>请释放空间后重新导入。</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>请释放空间后重试。</translation>
    </message>
    <message>
        <source>Full body</source>
        <translation>全身</translation>
    </message>
    <message>
        <source>Get the .safetensors version of this model.</source>
        <translation>请获取此模型的 .safetensors 版本。</translation>
    </message>
    <message>
        <source>Get the file from its publisher, or use a safetensors version.</source>
        <translation>请从发布者处获取文件，或使用 safetensors 版本。</translation>
    </message>
    <message>
        <source>Enter the passphrase or the recovery code.</source>
        <translation>请输入密码或恢复码。</translation>
    </message>
    <message>
        <source>Enter the recovery code.</source>
        <translation>请输入恢复码。</translation>
    </message>
    <message>
        <source>Set at least one weight above 0.</source>
        <translation>请给其中一张一些权重。</translation>
    </message>
    <message>
        <source>Golden hour</source>
        <translation>黄金时刻</translation>
    </message>
    <message>
        <source>Good set: {count} clear photos.</source>
        <translation>很好：{count} 张清晰照片。</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>引导强度</translation>
    </message>
    <message>
        <source>Guidance rescale</source>
        <translation>引导重缩放</translation>
    </message>
    <message>
        <source>Guidance rescale cannot be used together with a control picture.</source>
        <translation>引导重缩放不能与控制图同时使用。</translation>
    </message>
    <message>
        <source>Half the steps with a better solver; the last ones run without guidance.</source>
        <translation>步数减半并使用更好的求解器；最后几步不使用引导。</translation>
    </message>
    <message>
        <source>Haze or a filter may hide it.</source>
        <translation>可能被雾气或滤镜遮挡。</translation>
    </message>
    <message>
        <source>Headshot</source>
        <translation>头像</translation>
    </message>
    <message>
        <source>Denoising strength</source>
        <translation>去噪强度</translation>
    </message>
    <message>
        <source>Hyper-SD in eight guided steps.</source>
        <translation>Hyper-SD，八个引导步。</translation>
    </message>
    <message>
        <source>Hyper-SD&apos;s own terms</source>
        <translation>Hyper-SD 自有条款</translation>
    </message>
    <message>
        <source>Hyper-SD, eight steps</source>
        <translation>Hyper-SD，八步</translation>
    </message>
    <message>
        <source>Identity tokens hold values that are not numbers.</source>
        <translation>身份数据中含有非数字的值。</translation>
    </message>
    <message>
        <source>Identity tokens must be 32-bit floats.</source>
        <translation>身份数据必须是 32 位浮点数。</translation>
    </message>
    <message>
        <source>Identity tokens of shape {shape} do not belong to PhotoMaker {version}.</source>
        <translation>形状为 {shape} 的身份数据不属于 PhotoMaker {version}。</translation>
    </message>
    <message>
        <source>Identity tokens, weights and face vectors do not fit together.</source>
        <translation>身份数据、权重和面部向量不匹配。</translation>
    </message>
    <message>
        <source>In the rain</source>
        <translation>雨中</translation>
    </message>
    <message>
        <source>InsightFace buffalo_l (two of its models)</source>
        <translation>InsightFace buffalo_l（其中两个模型）</translation>
    </message>
    <message>
        <source>InsightFace models: non-commercial research only</source>
        <translation>InsightFace 模型：仅限非商业研究</translation>
    </message>
    <message>
        <source>InsightFace&apos;s model</source>
        <translation>InsightFace 模型</translation>
    </message>
    <message>
        <source>Install the new version, then import again.</source>
        <translation>请安装新版本后重新导入。</translation>
    </message>
    <message>
        <source>Install the new version. Nothing was changed.</source>
        <translation>请安装新版本；没有任何更改。</translation>
    </message>
    <message>
        <source>Reinstall PhotoMaker, or choose another model set.</source>
        <translation>请重新安装程序，或选择其他模型组。</translation>
    </message>
    <message>
        <source>Reinstall PhotoMaker.</source>
        <translation>请重新安装程序。</translation>
    </message>
    <message>
        <source>It adds nothing. Remove one of them.</source>
        <translation>没有新的信息：请移除其中一张。</translation>
    </message>
    <message>
        <source>Its key settings are out of range.</source>
        <translation>打开它需要不可能的计算量。</translation>
    </message>
    <message>
        <source>It belongs in {root}.</source>
        <translation>它应位于 {root}。</translation>
    </message>
    <message>
        <source>It cannot be opened here.</source>
        <translation>这里无法打开。</translation>
    </message>
    <message>
        <source>The key was not stored.</source>
        <translation>它没有保存密钥。</translation>
    </message>
    <message>
        <source>It stopped responding.</source>
        <translation>它不再响应。</translation>
    </message>
    <message>
        <source>It does not fit an SDXL base model.</source>
        <translation>它不适用于 SDXL 基础模型。</translation>
    </message>
    <message>
        <source>It quit every time before it was ready. See the log for details.</source>
        <translation>它每次都在就绪之前退出。详情见日志。</translation>
    </message>
    <message>
        <source>Use a number from 0 to {largest}.</source>
        <translation>范围为 0 到 {largest}。</translation>
    </message>
    <message>
        <source>Use a number from {low} to {high}.</source>
        <translation>范围为 {low} 到 {high}。</translation>
    </message>
    <message>
        <source>Destination: {folder}.</source>
        <translation>目标位置：{folder}。</translation>
    </message>
    <message>
        <source>It contains unexpected entries.</source>
        <translation>其中含有不该有的内容。</translation>
    </message>
    <message>
        <source>It has too many entries, or none.</source>
        <translation>条目过多或没有条目。</translation>
    </message>
    <message>
        <source>It was made by another program.</source>
        <translation>这是其他程序的文件。</translation>
    </message>
    <message>
        <source>It is another format, or it is damaged.</source>
        <translation>格式不同或已损坏。</translation>
    </message>
    <message>
        <source>Its compression or encryption is not supported.</source>
        <translation>其压缩或加密方式在此不支持。</translation>
    </message>
    <message>
        <source>It is truncated or damaged.</source>
        <translation>文件不完整或已损坏。</translation>
    </message>
    <message>
        <source>It is damaged or truncated.</source>
        <translation>文件已损坏或不完整。</translation>
    </message>
    <message>
        <source>It is damaged, or a different model than its name says.</source>
        <translation>文件已损坏，或与名称不符。</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>内容为空。</translation>
    </message>
    <message>
        <source>It is downloaded once, to fit this computer.</source>
        <translation>只需下载一次，会适配这台电脑。</translation>
    </message>
    <message>
        <source>It is larger than {megabytes} MB.</source>
        <translation>大于 {megabytes} MB。</translation>
    </message>
    <message>
        <source>It is neither a local file nor in the Hugging Face cache.</source>
        <translation>既不是本地文件，也不在 Hugging Face 缓存中。</translation>
    </message>
    <message>
        <source>It is not a file of this type.</source>
        <translation>不是这种类型的文件。</translation>
    </message>
    <message>
        <source>It quit with exit code {code}.</source>
        <translation>以代码 {code} 退出。</translation>
    </message>
    <message>
        <source>It may have been moved or deleted outside PhotoMaker.</source>
        <translation>可能在程序之外被移动或删除。</translation>
    </message>
    <message>
        <source>It must be a multiple of 8.</source>
        <translation>必须是 8 的倍数。</translation>
    </message>
    <message>
        <source>It did not respond for {seconds} seconds and was stopped.</source>
        <translation>它在 {seconds} 秒内没有响应，已被终止。</translation>
    </message>
    <message>
        <source>It gives neither the version nor the hash of the file.</source>
        <translation>它没有提供文件的版本或校验值。</translation>
    </message>
    <message>
        <source>It was changed at its source, or the mirror is not trustworthy. It was not downloaded.</source>
        <translation>源文件已更改，或镜像不可信。不会下载。</translation>
    </message>
    <message>
        <source>It was made by a newer version of PhotoMaker.</source>
        <translation>由更新版本的程序创建。</translation>
    </message>
    <message>
        <source>It was made for {system}.</source>
        <translation>它是为 {system} 制作的。</translation>
    </message>
    <message>
        <source>Caller: {who}.</source>
        <translation>尝试者：{who}。</translation>
    </message>
    <message>
        <source>Several attempts failed. Downloaded data is kept.</source>
        <translation>已尝试多次。已下载的内容会保留。</translation>
    </message>
    <message>
        <source>Its LoRA weights are for another UNet.</source>
        <translation>其 LoRA 权重属于另一个 UNet。</translation>
    </message>
    <message>
        <source>Its description cannot be read.</source>
        <translation>无法读取其描述。</translation>
    </message>
    <message>
        <source>Its description is not valid.</source>
        <translation>其描述包含不可能的内容。</translation>
    </message>
    <message>
        <source>Its driver is missing, too old, or the card is not supported.</source>
        <translation>驱动缺失、过旧，或显卡不受支持。</translation>
    </message>
    <message>
        <source>Its header cannot be read.</source>
        <translation>无法读取文件头。</translation>
    </message>
    <message>
        <source>Its layout is unknown: {error}.</source>
        <translation>未知的结构：{error}。</translation>
    </message>
    <message>
        <source>Its face vectors are not finite.</source>
        <translation>其相似度数据不是数字。</translation>
    </message>
    <message>
        <source>Its face vectors cannot be read.</source>
        <translation>无法读取其相似度数据。</translation>
    </message>
    <message>
        <source>Its face vectors have the wrong shape.</source>
        <translation>其相似度数据形状不对。</translation>
    </message>
    <message>
        <source>Its tokens are missing or too large.</source>
        <translation>其数据缺失或过大。</translation>
    </message>
    <message>
        <source>Its tokens belong to another PhotoMaker version.</source>
        <translation>其数据属于另一个 PhotoMaker 版本。</translation>
    </message>
    <message>
        <source>Its older files can contain code and are not opened.</source>
        <translation>其旧格式文件可能含有程序代码，不会打开。</translation>
    </message>
    <message>
        <source>Its owners require you to sign in and accept their terms first.</source>
        <translation>其所有者要求先登录并接受条款。</translation>
    </message>
    <message>
        <source>Its sizes do not match.</source>
        <translation>其尺寸信息互相矛盾。</translation>
    </message>
    <message>
        <source>Saved photos of this person are missing.</source>
        <translation>此人保存的照片已丢失。</translation>
    </message>
    <message>
        <source>Knight</source>
        <translation>骑士</translation>
    </message>
    <message>
        <source>Available: {names}.</source>
        <translation>已知的有 {names}。</translation>
    </message>
    <message>
        <source>LCM in six steps.</source>
        <translation>LCM，六步。</translation>
    </message>
    <message>
        <source>Learn them again from photos with the same version.</source>
        <translation>请用同一版本从照片重新学习。</translation>
    </message>
    <message>
        <source>Learn this person again from photos, or choose the other version.</source>
        <translation>请从照片重新学习此人，或选择另一个版本。</translation>
    </message>
    <message>
        <source>Likeness goes from 0 to 1.</source>
        <translation>相似度范围为 0 到 1。</translation>
    </message>
    <message>
        <source>Line art</source>
        <translation>线条画</translation>
    </message>
    <message>
        <source>Refresh the list.</source>
        <translation>请再看一下列表。</translation>
    </message>
    <message>
        <source>Check the list of people.</source>
        <translation>请查看人物列表。</translation>
    </message>
    <message>
        <source>Lowpoly</source>
        <translation>低多边形</translation>
    </message>
    <message>
        <source>MIT License</source>
        <translation>MIT 许可证</translation>
    </message>
    <message>
        <source>Resize it first.</source>
        <translation>请先缩小。</translation>
    </message>
    <message>
        <source>Learn the person again from photos, or choose the model they were made with.</source>
        <translation>请从照片重新创建此人，或选择创建时使用的模型。</translation>
    </message>
    <message>
        <source>Learn them again with the same model.</source>
        <translation>请用同一个模型重新创建。</translation>
    </message>
    <message>
        <source>Learn this person again from other photos.</source>
        <translation>请用其他照片重新创建此人物。</translation>
    </message>
    <message>
        <source>Mark the face manually, or choose another photo.</source>
        <translation>请手动标出面部，或选择其他照片。</translation>
    </message>
    <message>
        <source>Memory ran out; continuing more slowly with less.</source>
        <translation>内存不足；将以更少的内存较慢地继续。</translation>
    </message>
    <message>
        <source>Mention the person earlier, or merge the photos into fewer slots.</source>
        <translation>请更早提到此人，或将照片合并为更少的名额。</translation>
    </message>
    <message>
        <source>Mention the person once, by name.</source>
        <translation>请用名字提及此人物一次。</translation>
    </message>
    <message>
        <source>Mention the person once, near the beginning.</source>
        <translation>请在开头附近提到此人一次。</translation>
    </message>
    <message>
        <source>Missing files: {files}.</source>
        <translation>旁边缺少：{files}。</translation>
    </message>
    <message>
        <source>Mountain hike</source>
        <translation>登山</translation>
    </message>
    <message>
        <source>Neonpunk</source>
        <translation>霓虹朋克</translation>
    </message>
    <message>
        <source>No base model is chosen.</source>
        <translation>尚未选择基础模型。</translation>
    </message>
    <message>
        <source>No face was found in your crop; it is used as drawn.</source>
        <translation>在你的裁剪框中没有找到面部；将按你绘制的区域使用。</translation>
    </message>
    <message>
        <source>No face was found; this photo is not used.</source>
        <translation>没有找到面部；不会使用这张照片。</translation>
    </message>
    <message>
        <source>There are no files of “{name}” to bundle.</source>
        <translation>没有可打包的“{name}”文件。</translation>
    </message>
    <message>
        <source>PyTorch found no graphics card, so the processor is used. A full-size SDXL picture takes many minutes, even hours; small models such as Sketchbook are much faster.</source>
        <translation>没有找到 PyTorch 可用的显卡，将由处理器工作：一张完整尺寸的 SDXL 图片需要很多分钟甚至数小时；Sketchbook 等小模型快得多。</translation>
    </message>
    <message>
        <source>All photos of this person have a weight of 0.</source>
        <translation>没有使用此人的任何照片。</translation>
    </message>
    <message>
        <source>No photos yet.</source>
        <translation>还没有照片。</translation>
    </message>
    <message>
        <source>None is installed.</source>
        <translation>一个也没有安装。</translation>
    </message>
    <message>
        <source>None of the photos can be used.</source>
        <translation>没有一张照片可用。</translation>
    </message>
    <message>
        <source>None of the {count} photos can be used.</source>
        <translation>{count} 张照片都不可用。</translation>
    </message>
    <message>
        <source>Not all saved photos of {name} work with these models.</source>
        <translation>{name} 保留的照片并非都能用于这些模型。</translation>
    </message>
    <message>
        <source>Not all weights can be 0.</source>
        <translation>权重不能全部为 0。</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>没有导入任何内容。</translation>
    </message>
    <message>
        <source>Nothing was deleted. Choose another drive.</source>
        <translation>没有移除任何内容。请选择其他驱动器。</translation>
    </message>
    <message>
        <source>Nothing was sent. To download models, use the Models page.</source>
        <translation>没有发送任何内容。如需下载模型，请使用“模型”页面。</translation>
    </message>
    <message>
        <source>Oil painting</source>
        <translation>油画</translation>
    </message>
    <message>
        <source>Old film</source>
        <translation>老胶片</translation>
    </message>
    <message>
        <source>Old photograph</source>
        <translation>老照片</translation>
    </message>
    <message>
        <source>For example {key}.</source>
        <translation>其中之一是 {key}。</translation>
    </message>
    <message>
        <source>Another photo from the side would help.</source>
        <translation>再加一张侧面照会更好。</translation>
    </message>
    <message>
        <source>Another photo that looks at the camera would help.</source>
        <translation>再加一张正视镜头的照片会更好。</translation>
    </message>
    <message>
        <source>Another photo would help a little.</source>
        <translation>再加一张会稍有帮助。</translation>
    </message>
    <message>
        <source>One or two more photos would help a lot.</source>
        <translation>再加一两张照片会很有帮助。</translation>
    </message>
    <message>
        <source>Only PNG pictures are kept in the gallery.</source>
        <translation>图库只保存 PNG 图片。</translation>
    </message>
    <message>
        <source>Recipes can only be removed from PNG files.</source>
        <translation>只有 PNG 才带有可移除的配方。</translation>
    </message>
    <message>
        <source>Only one download at a time can write to the models folder.</source>
        <translation>同一时间只能有一个写入模型文件夹。</translation>
    </message>
    <message>
        <source>Only one program at a time can write to it.</source>
        <translation>同一时间只能有一个程序写入。</translation>
    </message>
    <message>
        <source>Base models must be safetensors files.</source>
        <translation>基础模型只能打开 safetensors 文件。</translation>
    </message>
    <message>
        <source>Only {length} of {copies} identity tokens would fit.</source>
        <translation>{copies} 个身份标记中只能放下 {length} 个。</translation>
    </message>
    <message>
        <source>Open it once with write access.</source>
        <translation>请以可写方式打开一次。</translation>
    </message>
    <message>
        <source>Open it with write access.</source>
        <translation>请以可写方式打开。</translation>
    </message>
    <message>
        <source>Install it on the Engine page (“photomaker-desktop engine install”).</source>
        <translation>请打开“引擎”页面进行安装（“photomaker-desktop engine install”）。</translation>
    </message>
    <message>
        <source>Painted</source>
        <translation>绘画</translation>
    </message>
    <message>
        <source>Paper cut</source>
        <translation>剪纸</translation>
    </message>
    <message>
        <source>Pencil sketch</source>
        <translation>铅笔素描</translation>
    </message>
    <message>
        <source>People and pictures are separate files and are not affected.</source>
        <translation>人物和图片是单独的文件，不受影响。</translation>
    </message>
    <message>
        <source>It may not have been copied or downloaded completely.</source>
        <translation>可能没有复制或下载完整。</translation>
    </message>
    <message>
        <source>PhotoMaker V1</source>
        <translation>PhotoMaker V1</translation>
    </message>
    <message>
        <source>PhotoMaker V2</source>
        <translation>PhotoMaker V2</translation>
    </message>
    <message>
        <source>PhotoMaker V2 finds no face; this photo is not used.</source>
        <translation>PhotoMaker V2 在此没有找到面部；不会使用这张照片。</translation>
    </message>
    <message>
        <source>PhotoMaker V2 needs InsightFace&apos;s models, which are missing.</source>
        <translation>PhotoMaker V2 需要 InsightFace 的模型，但尚未安装。</translation>
    </message>
    <message>
        <source>PhotoMaker V2 needs a face in every photo.</source>
        <translation>PhotoMaker V2 要求每张照片都有面部。</translation>
    </message>
    <message>
        <source>finds and describes faces for PhotoMaker V2</source>
        <translation>为 PhotoMaker V2 检测并描述人脸</translation>
    </message>
    <message>
        <source>The PhotoMaker adapter is missing.</source>
        <translation>这台电脑上没有 PhotoMaker 模型。</translation>
    </message>
    <message>
        <source>PhotoMaker needs an SDXL base model.</source>
        <translation>PhotoMaker 需要 SDXL 基础模型。</translation>
    </message>
    <message>
        <source>Photographic</source>
        <translation>摄影</translation>
    </message>
    <message>
        <source>Photographs in eight steps instead of fifty, to try ideas.</source>
        <translation>用八步代替五十步生成照片，便于尝试创意。</translation>
    </message>
    <message>
        <source>Photographs of a person at 1024 pixels, from one or a few photos.</source>
        <translation>由一张或几张照片生成 1024 像素的人物照片。</translation>
    </message>
    <message>
        <source>Photographs that follow a drawing, a pose or the depth of a picture.</source>
        <translation>按草图、姿势或图片深度生成照片。</translation>
    </message>
    <message>
        <source>Photographs, less memory</source>
        <translation>照片，低显存</translation>
    </message>
    <message>
        <source>Photographs, recommended</source>
        <translation>照片（推荐）</translation>
    </message>
    <message>
        <source>Pictures cannot be saved as {ending}.</source>
        <translation>图片不能保存为 {ending}。</translation>
    </message>
    <message>
        <source>Portrait by a window</source>
        <translation>窗边人像</translation>
    </message>
    <message>
        <source>Pose control (ControlNet OpenPose)</source>
        <translation>姿势控制（ControlNet OpenPose）</translation>
    </message>
    <message>
        <source>Put all parts in one folder.</source>
        <translation>请把所有部分放入同一个文件夹。</translation>
    </message>
    <message>
        <source>Restore one of them from a backup.</source>
        <translation>请从备份恢复其中一个。</translation>
    </message>
    <message>
        <source>PyTorch {version} finds: {names}.</source>
        <translation>PyTorch {version} 检测到：{names}。</translation>
    </message>
    <message>
        <source>Read them and agree: photomaker-desktop models agree {name}</source>
        <translation>请阅读并同意：photomaker-desktop models agree {name}</translation>
    </message>
    <message>
        <source>RealVisXL V4.0, half precision</source>
        <translation>RealVisXL V4.0，半精度</translation>
    </message>
    <message>
        <source>Remove it if it shows someone else.</source>
        <translation>如果不属于这里，请移除。</translation>
    </message>
    <message>
        <source>Remove the odd photo, or add another one of the person.</source>
        <translation>请移除不属于此人的照片，或再添加一张。</translation>
    </message>
    <message>
        <source>Remove it, or choose another face in it.</source>
        <translation>请移除不属于此人的照片，或在其中选择其他面部。</translation>
    </message>
    <message>
        <source>Repair the engine on the Engine page, or reinstall PhotoMaker.</source>
        <translation>请在偏好设置中修复引擎，或重新安装程序。</translation>
    </message>
    <message>
        <source>Run &apos;photomaker-desktop library check --repair&apos;.</source>
        <translation>请运行“photomaker-desktop library check --repair”。</translation>
    </message>
    <message>
        <source>SDXL VAE (fp16 fix)</source>
        <translation>SDXL VAE（fp16 修正版）</translation>
    </message>
    <message>
        <source>SDXL tokenizers</source>
        <translation>SDXL 分词器</translation>
    </message>
    <message>
        <source>SDXL-Lightning in eight steps.</source>
        <translation>SDXL-Lightning，八步。</translation>
    </message>
    <message>
        <source>SDXL-Lightning in four steps.</source>
        <translation>SDXL-Lightning，四步。</translation>
    </message>
    <message>
        <source>SFace recogniser</source>
        <translation>SFace 人脸识别</translation>
    </message>
    <message>
        <source>Save it as PNG.</source>
        <translation>请保存为 PNG。</translation>
    </message>
    <message>
        <source>Enter a word or two for the person: woman, man, old sailor …</source>
        <translation>请用一两个词描述此人：女人、男人、老水手…</translation>
    </message>
    <message>
        <source>Set “{name}” names unknown parts: {unknown}.</source>
        <translation>模型组“{name}”包含未知部分：{unknown}。</translation>
    </message>
    <message>
        <source>Sketch and pose control</source>
        <translation>草图与姿势控制</translation>
    </message>
    <message>
        <source>Sketch control (ControlNet scribble)</source>
        <translation>草图控制（ControlNet scribble）</translation>
    </message>
    <message>
        <source>Sketchbook</source>
        <translation>Sketchbook</translation>
    </message>
    <message>
        <source>Another part of the program tried to reach it.</source>
        <translation>程序中的其他部分试图访问它。</translation>
    </message>
    <message>
        <source>Something may cover the mouth and chin.</source>
        <translation>嘴和下巴可能被遮住。</translation>
    </message>
    <message>
        <source>Unexpected error.</source>
        <translation>意外错误。</translation>
    </message>
    <message>
        <source>Stained glass</source>
        <translation>彩色玻璃</translation>
    </message>
    <message>
        <source>Restart it from the menu, or reinstall PhotoMaker.</source>
        <translation>请从菜单重新启动，或重新安装程序。</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Studio portrait</source>
        <translation>影棚人像</translation>
    </message>
    <message>
        <source>Style strength</source>
        <translation>风格强度</translation>
    </message>
    <message>
        <source>Superhero</source>
        <translation>超级英雄</translation>
    </message>
    <message>
        <source>The PhotoMaker file has LoRA weights in an unknown format.</source>
        <translation>PhotoMaker 文件中的 LoRA 权重形式未知。</translation>
    </message>
    <message>
        <source>The access token could not be saved.</source>
        <translation>无法保存访问令牌。</translation>
    </message>
    <message>
        <source>The archive is damaged or not the requested one. Nothing was kept.</source>
        <translation>压缩包已损坏或不是所需的。没有保留任何内容。</translation>
    </message>
    <message>
        <source>The base model {base} is not on this computer.</source>
        <translation>这台电脑上没有基础模型 {base}。</translation>
    </message>
    <message>
        <source>The base model {base} is missing.</source>
        <translation>缺少基础模型 {base}。</translation>
    </message>
    <message>
        <source>The built-in Sketchbook model is missing.</source>
        <translation>缺少内置的 Sketchbook 模型。</translation>
    </message>
    <message>
        <source>The ControlNet “{name}” is missing.</source>
        <translation>缺少控制模型“{name}”。</translation>
    </message>
    <message>
        <source>The crop ({width} × {height} at {left}, {top}) does not fit the photo; it is cropped automatically.</source>
        <translation>裁剪框（{width} × {height}，位于 {left}, {top}）不符合照片；将自动裁剪。</translation>
    </message>
    <message>
        <source>Decoder error: {error}.</source>
        <translation>解码器提示：{error}。</translation>
    </message>
    <message>
        <source>The device “{choice}” was not found.</source>
        <translation>设备“{choice}”不存在。</translation>
    </message>
    <message>
        <source>The disk became full while installing the engine.</source>
        <translation>构建引擎时磁盘已满。</translation>
    </message>
    <message>
        <source>The disk is full: {path} could not be written.</source>
        <translation>磁盘已满：无法写入 {path}。</translation>
    </message>
    <message>
        <source>The download failed.</source>
        <translation>下载失败。</translation>
    </message>
    <message>
        <source>The download is kept. Start it again to convert it.</source>
        <translation>下载内容会保留；重新开始即可转换。</translation>
    </message>
    <message>
        <source>The download needs {need}; {free} are free.</source>
        <translation>下载需要 {need}，可用空间为 {free}。</translation>
    </message>
    <message>
        <source>The download was stopped.</source>
        <translation>下载已停止。</translation>
    </message>
    <message>
        <source>The drive may be damaged.</source>
        <translation>驱动器可能已损坏。</translation>
    </message>
    <message>
        <source>The engine could not start.</source>
        <translation>无法启动引擎。</translation>
    </message>
    <message>
        <source>The engine does not support {kind}.</source>
        <translation>引擎无法执行 {kind}。</translation>
    </message>
    <message>
        <source>The engine could not be installed.</source>
        <translation>无法构建引擎。</translation>
    </message>
    <message>
        <source>The engine ended unexpectedly.</source>
        <translation>引擎意外退出。</translation>
    </message>
    <message>
        <source>The engine is being changed already.</source>
        <translation>引擎正在更改中。</translation>
    </message>
    <message>
        <source>The engine is not installed yet.</source>
        <translation>引擎尚未安装。</translation>
    </message>
    <message>
        <source>The engine needs {need}; {free} are free.</source>
        <translation>引擎需要 {need} 空间，可用空间为 {free}。</translation>
    </message>
    <message>
        <source>The engine stopped responding.</source>
        <translation>引擎停止响应。</translation>
    </message>
    <message>
        <source>The engine was not started.</source>
        <translation>引擎没有启动。</translation>
    </message>
    <message>
        <source>The face detector</source>
        <translation>人脸检测模型</translation>
    </message>
    <message>
        <source>The face has little contrast.</source>
        <translation>面部对比度低。</translation>
    </message>
    <message>
        <source>The face is a little soft.</source>
        <translation>面部略有模糊。</translation>
    </message>
    <message>
        <source>The face is blurred.</source>
        <translation>面部模糊。</translation>
    </message>
    <message>
        <source>The face is overexposed.</source>
        <translation>面部过曝。</translation>
    </message>
    <message>
        <source>The face is turned to the side.</source>
        <translation>面部为侧面。</translation>
    </message>
    <message>
        <source>The face is small ({size}).</source>
        <translation>面部较小（{size}）。</translation>
    </message>
    <message>
        <source>The face is very dark.</source>
        <translation>面部很暗。</translation>
    </message>
    <message>
        <source>The face is very small ({size}).</source>
        <translation>面部非常小（{size}）。</translation>
    </message>
    <message>
        <source>The face looks down.</source>
        <translation>面部朝下。</translation>
    </message>
    <message>
        <source>The face looks up.</source>
        <translation>面部朝上。</translation>
    </message>
    <message>
        <source>For non-commercial research only. This includes pictures made with PhotoMaker V2.</source>
        <translation>人脸模型仅可用于非商业研究。用 PhotoMaker V2 制作的图片同样受此限制。</translation>
    </message>
    <message>
        <source>The face recogniser</source>
        <translation>人脸识别模型</translation>
    </message>
    <message>
        <source>The few-step LoRA “{name}” is not installed.</source>
        <translation>少步 LoRA“{name}”未安装。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件为空。</translation>
    </message>
    <message>
        <source>The file of this person is damaged ({name}).</source>
        <translation>此人的文件已损坏（{name}）。</translation>
    </message>
    <message>
        <source>The file of this picture is damaged.</source>
        <translation>此图片的文件已损坏。</translation>
    </message>
    <message>
        <source>The file of this picture is missing.</source>
        <translation>此图片的文件已丢失。</translation>
    </message>
    <message>
        <source>The file of this picture was moved.</source>
        <translation>此图片的文件在别处。</translation>
    </message>
    <message>
        <source>The files of this person are missing.</source>
        <translation>此人的文件已丢失。</translation>
    </message>
    <message>
        <source>The custom styles folder cannot be read: {error}.</source>
        <translation>无法读取你的风格文件夹：{error}。</translation>
    </message>
    <message>
        <source>The folder {name} belongs to another person.</source>
        <translation>文件夹 {name} 属于另一个人物。</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>The key could not be saved in the system keyring.</source>
        <translation>无法把密钥存入系统密钥环。</translation>
    </message>
    <message>
        <source>The key in the system keyring does not open this library.</source>
        <translation>系统密钥环中的密钥无法打开此资料库。</translation>
    </message>
    <message>
        <source>The keyring did not respond: {error}.</source>
        <translation>密钥环没有响应：{error}。</translation>
    </message>
    <message>
        <source>The library is empty.</source>
        <translation>资料库为空。</translation>
    </message>
    <message>
        <source>The library is not encrypted.</source>
        <translation>资料库未加密。</translation>
    </message>
    <message>
        <source>The library may come from another computer or account.</source>
        <translation>资料库可能来自其他电脑或账户。</translation>
    </message>
    <message>
        <source>The library was upgraded; the backup is {name}.</source>
        <translation>资料库已升级；备份为 {name}。</translation>
    </message>
    <message>
        <source>The library is open read-only.</source>
        <translation>资料库以只读方式打开。</translation>
    </message>
    <message>
        <source>The library database gave an unexpected answer.</source>
        <translation>资料库的数据库响应异常。</translation>
    </message>
    <message>
        <source>The library database is damaged.</source>
        <translation>资料库的数据库已损坏。</translation>
    </message>
    <message>
        <source>The library database was damaged and was rebuilt from the files: {count} pictures. The damaged one is kept in {file}.</source>
        <translation>资料库的数据库已损坏，并已从文件重建：{count} 张图片。损坏的数据库保存在 {file}。</translation>
    </message>
    <message>
        <source>The library&apos;s key settings are out of range.</source>
        <translation>资料库的密钥设置超出范围。</translation>
    </message>
    <message>
        <source>The parts list does not name a wheel: “{file}”.</source>
        <translation>列表中没有有效的 wheel：“{file}”。</translation>
    </message>
    <message>
        <source>The list of models cannot be read.</source>
        <translation>无法读取模型列表。</translation>
    </message>
    <message>
        <source>The engine&apos;s parts list cannot be read ({name}).</source>
        <translation>无法读取引擎组件列表（{name}）。</translation>
    </message>
    <message>
        <source>The model hub can only be reached during a download.</source>
        <translation>只有在下载时才可访问模型服务器。</translation>
    </message>
    <message>
        <source>The model page has additional terms on top of SDXL&apos;s. Read them before commercial use.</source>
        <translation>模型页面除 SDXL 条款外还有自己的条款。商业使用结果前请先阅读。</translation>
    </message>
    <message>
        <source>Models folder: {root}.</source>
        <translation>模型存放在 {root}。</translation>
    </message>
    <message>
        <source>The models need {need}; {free} are free.</source>
        <translation>模型在那里需要 {need}，可用空间为 {free}。</translation>
    </message>
    <message>
        <source>The move failed.</source>
        <translation>移动失败。</translation>
    </message>
    <message>
        <source>The new engine failed its test and is not used.</source>
        <translation>新引擎未通过测试，不会使用。</translation>
    </message>
    <message>
        <source>The new engine works, but cannot use the graphics card.</source>
        <translation>新引擎可用，但未检测到显卡。</translation>
    </message>
    <message>
        <source>Could not check for updates.</source>
        <translation>无法查询最新版本。</translation>
    </message>
    <message>
        <source>Guided steps</source>
        <translation>引导步数</translation>
    </message>
    <message>
        <source>Number of pictures</source>
        <translation>图片数量</translation>
    </message>
    <message>
        <source>The bundle needs {need}; {free} are free.</source>
        <translation>安装包需要 {need} 空间，可用空间为 {free}。</translation>
    </message>
    <message>
        <source>The person and the LoRAs are not merged into the model, which is slower. Memory or one of the LoRAs does not allow it.</source>
        <translation>人物和 LoRA 未合并到模型中，速度较慢：内存或某个 LoRA 不允许合并。</translation>
    </message>
    <message>
        <source>The person cannot be placed in the prompt.</source>
        <translation>无法在文字中放置此人物。</translation>
    </message>
    <message>
        <source>The person does not fit into the prompt.</source>
        <translation>文字中放不下此人物。</translation>
    </message>
    <message>
        <source>The person is {name}.</source>
        <translation>此人物是 {name}。</translation>
    </message>
    <message>
        <source>The person comes too late in the prompt.</source>
        <translation>人物在文字中出现得太晚。</translation>
    </message>
    <message>
        <source>The photo is black and white.</source>
        <translation>照片是黑白的。</translation>
    </message>
    <message>
        <source>The photo lies on its side; the face is turned upright.</source>
        <translation>照片是侧放的；会将面部转正。</translation>
    </message>
    <message>
        <source>The edge of the picture cuts off the face or is very close.</source>
        <translation>照片边缘切到或非常接近面部。</translation>
    </message>
    <message>
        <source>The preview decoder {file} is missing.</source>
        <translation>缺少预览解码器 {file}。</translation>
    </message>
    <message>
        <source>PhotoMaker is incomplete and cannot install its engine.</source>
        <translation>程序不完整：无法构建引擎。</translation>
    </message>
    <message>
        <source>The proxy refused the connection.</source>
        <translation>代理拒绝了连接。</translation>
    </message>
    <message>
        <source>The record of this person does not match the files.</source>
        <translation>此人的记录与文件不符。</translation>
    </message>
    <message>
        <source>The reference demo&apos;s settings.</source>
        <translation>参考演示的设置。</translation>
    </message>
    <message>
        <source>For cards with 4 to 6 GB: parts of the model are offloaded to main memory, which is slower.</source>
        <translation>在 4 到 6 GB 的显卡上生成同样的照片：部分模型留在主内存中，耗时更长。</translation>
    </message>
    <message>
        <source>The search index lists a missing picture.</source>
        <translation>搜索索引中有已丢失的图片。</translation>
    </message>
    <message>
        <source>The seed {first} is out of range.</source>
        <translation>种子不能是 {first}。</translation>
    </message>
    <message>
        <source>The server does not have this file.</source>
        <translation>服务器没有此文件。</translation>
    </message>
    <message>
        <source>the server does not say which part of the file it sends</source>
        <translation>服务器未说明发送的是文件的哪一部分</translation>
    </message>
    <message>
        <source>The server, or something in between, sent different bytes. They were discarded.</source>
        <translation>服务器或中间环节发送了不同的数据，已丢弃。</translation>
    </message>
    <message>
        <source>The server compresses the file in an unexpected way.</source>
        <translation>服务器以未请求的方式压缩了文件。</translation>
    </message>
    <message>
        <source>The server refused {what} ({status}).</source>
        <translation>服务器拒绝了 {what}（{status}）。</translation>
    </message>
    <message>
        <source>You have not agreed to the terms of use of “{name}” yet.</source>
        <translation>模型组“{name}”有你尚未同意的条款。</translation>
    </message>
    <message>
        <source>The settings could not be read ({error}).</source>
        <translation>无法读取设置（{error}）。</translation>
    </message>
    <message>
        <source>The settings could not be saved.</source>
        <translation>无法保存设置。</translation>
    </message>
    <message>
        <source>The settings file was damaged and is kept as {name}. Defaults are used.</source>
        <translation>设置文件已损坏，已保留为 {name}；现使用默认值。</translation>
    </message>
    <message>
        <source>Start merge step</source>
        <translation>人物起始步</translation>
    </message>
    <message>
        <source>The strength is too small for even one step.</source>
        <translation>强度太小，不会执行任何步骤。</translation>
    </message>
    <message>
        <source>LoRA strength</source>
        <translation>LoRA 强度</translation>
    </message>
    <message>
        <source>Control strength</source>
        <translation>控制强度</translation>
    </message>
    <message>
        <source>The styles in {name} were left out: {error}.</source>
        <translation>{name} 中的风格已略过：{error}。</translation>
    </message>
    <message>
        <source>The system or another program stopped it, often because memory ran out.</source>
        <translation>系统或其他程序将其终止；通常是因为内存不足。</translation>
    </message>
    <message>
        <source>The text encoders read {length} tokens.</source>
        <translation>文本编码器只读取 {length} 个词元。</translation>
    </message>
    <message>
        <source>The prompt mentions {count} people; it must be one.</source>
        <translation>文字中有 {count} 个人物；只能有一个。</translation>
    </message>
    <message>
        <source>The prompt is too long; these words are cut: {words}</source>
        <translation>文字太长，以下词语会被截掉：{words}</translation>
    </message>
    <message>
        <source>The tokenizer in {folder} cannot be read.</source>
        <translation>无法读取 {folder} 中的分词器。</translation>
    </message>
    <message>
        <source>The weight file {path} is missing.</source>
        <translation>缺少权重文件 {path}。</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>The prompt mentions two people: {other} and {name}.</source>
        <translation>文字中提到了两个人物：{other} 和 {name}。</translation>
    </message>
    <message>
        <source>Their tokens cannot be mixed.</source>
        <translation>它们的数据无法混合。</translation>
    </message>
    <message>
        <source>There are no photos.</source>
        <translation>没有照片。</translation>
    </message>
    <message>
        <source>Available: {known}.</source>
        <translation>现有：{known}。</translation>
    </message>
    <message>
        <source>There is already a person called {name}.</source>
        <translation>已经有名为 {name} 的人物。</translation>
    </message>
    <message>
        <source>There is no “{kind}” engine for this computer.</source>
        <translation>没有适用于这台电脑的“{kind}”类引擎。</translation>
    </message>
    <message>
        <source>There is no face {number}; the largest is used.</source>
        <translation>这里没有第 {number} 张面部；将使用最大的面部。</translation>
    </message>
    <message>
        <source>There is no library in {root}.</source>
        <translation>{root} 中没有资料库。</translation>
    </message>
    <message>
        <source>There is no model set called “{name}”.</source>
        <translation>没有名为“{name}”的模型组。</translation>
    </message>
    <message>
        <source>There is no part called “{name}”.</source>
        <translation>没有名为“{name}”的组件。</translation>
    </message>
    <message>
        <source>There is no preset called “{name}”.</source>
        <translation>没有名为“{name}”的预设。</translation>
    </message>
    <message>
        <source>There is no scheduler called “{name}”.</source>
        <translation>没有名为“{name}”的调度器。</translation>
    </message>
    <message>
        <source>There is no style called “{name}”.</source>
        <translation>没有名为“{name}”的风格。</translation>
    </message>
    <message>
        <source>There is no tokenizer in {folder}.</source>
        <translation>{folder} 中没有分词器。</translation>
    </message>
    <message>
        <source>There is no person called “{name}”.</source>
        <translation>没有名为“{name}”的人物。</translation>
    </message>
    <message>
        <source>There is not enough memory for this picture.</source>
        <translation>内存不足，无法生成这张图片。</translation>
    </message>
    <message>
        <source>There is not enough memory to load the models.</source>
        <translation>内存不足，无法加载模型。</translation>
    </message>
    <message>
        <source>These people were learned with different PhotoMaker versions.</source>
        <translation>这些人物是用不同的 PhotoMaker 版本学习的。</translation>
    </message>
    <message>
        <source>These people were learned with different models.</source>
        <translation>这些人物是用不同的模型学习的。</translation>
    </message>
    <message>
        <source>These photos may not all show the same person.</source>
        <translation>这些照片可能不都是同一个人。</translation>
    </message>
    <message>
        <source>They mark people in prompts.</source>
        <translation>它们用来在文字中标记人物。</translation>
    </message>
    <message>
        <source>They are for research only, so they are not downloaded automatically.</source>
        <translation>它们仅限研究使用，因此不会自动下载。</translation>
    </message>
    <message>
        <source>They describe how the library is encrypted.</source>
        <translation>其中记录了资料库的加密方式。</translation>
    </message>
    <message>
        <source>This computer has no unlocked keyring.</source>
        <translation>这台电脑没有已解锁的密钥环。</translation>
    </message>
    <message>
        <source>This copy has no parts list for it.</source>
        <translation>此程序副本没有组件列表。</translation>
    </message>
    <message>
        <source>Wrong passphrase or recovery code.</source>
        <translation>密码或恢复码不正确。</translation>
    </message>
    <message>
        <source>This file is not encrypted like the library.</source>
        <translation>此文件的加密方式与资料库不同。</translation>
    </message>
    <message>
        <source>This file is protected by a passphrase.</source>
        <translation>此文件受密码保护。</translation>
    </message>
    <message>
        <source>This folder is shared with other programs that use Hugging Face models.</source>
        <translation>此文件夹与其他使用 Hugging Face 模型的程序共用。</translation>
    </message>
    <message>
        <source>This is not a file of identity tokens.</source>
        <translation>这不是身份数据文件。</translation>
    </message>
    <message>
        <source>This file cannot be imported as a person.</source>
        <translation>这不是可以导入的人物。</translation>
    </message>
    <message>
        <source>This PNG picture is incomplete.</source>
        <translation>这不是完整的 PNG 图片。</translation>
    </message>
    <message>
        <source>This is the same shot as {other}.</source>
        <translation>与 {other} 是同一张照片。</translation>
    </message>
    <message>
        <source>This job is no longer in the queue.</source>
        <translation>此任务已不在队列中。</translation>
    </message>
    <message>
        <source>This library needs an upgrade first.</source>
        <translation>此资料库需要先升级。</translation>
    </message>
    <message>
        <source>This library is encrypted; its key is in the system keyring.</source>
        <translation>此资料库已加密，密钥在系统密钥环中。</translation>
    </message>
    <message>
        <source>This library is encrypted; its key is not in this account&apos;s keyring.</source>
        <translation>此资料库已加密，但密钥不在此账户的密钥环中。</translation>
    </message>
    <message>
        <source>This library is encrypted.</source>
        <translation>此资料库已加密。</translation>
    </message>
    <message>
        <source>This library was made by a newer version of PhotoMaker.</source>
        <translation>此资料库由更新版本的程序创建。</translation>
    </message>
    <message>
        <source>This looks like a different person.</source>
        <translation>看起来与其他照片不是同一个人。</translation>
    </message>
    <message>
        <source>This model is PhotoMaker {version}.</source>
        <translation>当前的是 PhotoMaker {version}。</translation>
    </message>
    <message>
        <source>This bundle is for another kind of computer.</source>
        <translation>此安装包适用于其他类型的电脑。</translation>
    </message>
    <message>
        <source>This page belongs to another search.</source>
        <translation>此页属于另一次搜索。</translation>
    </message>
    <message>
        <source>This passphrase does not open the file, or the file is damaged.</source>
        <translation>密码无法打开此文件，或文件已损坏。</translation>
    </message>
    <message>
        <source>This person is not in the library.</source>
        <translation>资料库中没有此人物。</translation>
    </message>
    <message>
        <source>This person needs {photos} weights of at least 0.</source>
        <translation>此人物需要 {photos} 个不小于 0 的权重。</translation>
    </message>
    <message>
        <source>This person was saved by a newer version of PhotoMaker.</source>
        <translation>此人物由更新版本的程序保存。</translation>
    </message>
    <message>
        <source>This photo cannot be used.</source>
        <translation>这张照片不可用。</translation>
    </message>
    <message>
        <source>This picture has an impossible size.</source>
        <translation>此图片的尺寸无效。</translation>
    </message>
    <message>
        <source>This picture has no record.</source>
        <translation>此图片没有记录。</translation>
    </message>
    <message>
        <source>This picture is encrypted on the disk.</source>
        <translation>此图片在磁盘上已加密。</translation>
    </message>
    <message>
        <source>This picture is not in the gallery.</source>
        <translation>此图片不在图库中。</translation>
    </message>
    <message>
        <source>This picture is not in the search index.</source>
        <translation>此图片不在搜索索引中。</translation>
    </message>
    <message>
        <source>This picture is there twice, encrypted and not.</source>
        <translation>此图片有两份，一份加密，一份未加密。</translation>
    </message>
    <message>
        <source>This picture was added manually.</source>
        <translation>此图片是手动放入的。</translation>
    </message>
    <message>
        <source>Tiny preview decoder</source>
        <translation>微型预览解码器</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>Try again later, or look at {page}.</source>
        <translation>请稍后重试，或查看 {page}。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>请稍后再试。</translation>
    </message>
    <message>
        <source>Try “Repair”, or choose another engine type.</source>
        <translation>请用“修复”重试，或选择其他类型。</translation>
    </message>
    <message>
        <source>Try “Repair”.</source>
        <translation>请用“修复”重试。</translation>
    </message>
    <message>
        <source>Try again, or use another mirror.</source>
        <translation>请重试，或使用其他镜像。</translation>
    </message>
    <message>
        <source>Try again. If it keeps happening, “Copy report” has the details a developer needs.</source>
        <translation>请重试。如果仍然如此，“复制报告”中有开发者需要的信息。</translation>
    </message>
    <message>
        <source>Try again. A new engine starts automatically.</source>
        <translation>请重试：新引擎会自动启动。</translation>
    </message>
    <message>
        <source>Try again; a virus scanner may slow it down.</source>
        <translation>请重试；可能是杀毒软件造成延迟。</translation>
    </message>
    <message>
        <source>Try another mirror.</source>
        <translation>请尝试其他镜像。</translation>
    </message>
    <message>
        <source>Two to four clear photos work best.</source>
        <translation>两到四张清晰照片效果最好。</translation>
    </message>
    <message>
        <source>Unlock the keyring (GNOME Keyring, KWallet, Keychain …), then try again.</source>
        <translation>请解锁密钥环（GNOME Keyring、KWallet、Keychain……）后重试。</translation>
    </message>
    <message>
        <source>Unlock the keyring, or give the recovery code.</source>
        <translation>请解锁密钥环，或输入恢复码。</translation>
    </message>
    <message>
        <source>Update the graphics driver, or choose another engine type.</source>
        <translation>请更新显卡驱动，或选择其他类型的引擎。</translation>
    </message>
    <message>
        <source>Use PhotoMaker V1, or a photo that shows the face clearly.</source>
        <translation>请使用 PhotoMaker V1，或面部清楚可见的照片。</translation>
    </message>
    <message>
        <source>Use a closer photo, or the original file.</source>
        <translation>请使用更近距离拍摄的照片或原始文件。</translation>
    </message>
    <message>
        <source>Use a photo that shows the whole head.</source>
        <translation>请使用能看到整个头部的照片。</translation>
    </message>
    <message>
        <source>Use a photo with more light.</source>
        <translation>请使用光线更充足的照片。</translation>
    </message>
    <message>
        <source>Use a photo with softer light.</source>
        <translation>请使用光线更柔和的照片。</translation>
    </message>
    <message>
        <source>Use another mirror, or check for updates.</source>
        <translation>请使用其他镜像，或查看程序是否有更新。</translation>
    </message>
    <message>
        <source>Use photos that show the eyes.</source>
        <translation>请使用能看到眼睛的照片。</translation>
    </message>
    <message>
        <source>Use photos without a mask or scarf.</source>
        <translation>请使用没有口罩或围巾的照片。</translation>
    </message>
    <message>
        <source>Wait for it or stop it.</source>
        <translation>请等待或停止它。</translation>
    </message>
    <message>
        <source>Wait until it has finished.</source>
        <translation>请等待完成。</translation>
    </message>
    <message>
        <source>Watercolour</source>
        <translation>水彩</translation>
    </message>
    <message>
        <source>Downloaded data is kept.</source>
        <translation>已下载的内容会保留。</translation>
    </message>
    <message>
        <source>1 duplicate.</source>
        <translation>1 张重复。</translation>
    </message>
    <message>
        <source>The VAE decodes the picture.</source>
        <translation>VAE 负责解码图片。</translation>
    </message>
    <message>
        <source>A text encoder</source>
        <translation>文本编码器</translation>
    </message>
    <message>
        <source>Choose a JPEG, PNG, WebP, AVIF or HEIC picture.</source>
        <translation>请选择 JPEG、PNG、WebP、AVIF 或 HEIC 图片。</translation>
    </message>
    <message>
        <source>Choose a LoRA, LoCon, LoHa or LoKr.</source>
        <translation>请选择 LoRA、LoCon、LoHa 或 LoKr。</translation>
    </message>
    <message>
        <source>Use SDXL&apos;s fp16-fix VAE (--vae).</source>
        <translation>请使用 SDXL 的 fp16-fix VAE（--vae）。</translation>
    </message>
    <message>
        <source>Choose a model set with a recogniser on the Models page.</source>
        <translation>请在“模型”页面选择带有人脸识别模型的模型组。</translation>
    </message>
    <message>
        <source>Choose another PhotoMaker adapter, or learn the person again.</source>
        <translation>请选择其他 PhotoMaker 适配器，或重新学习此人物。</translation>
    </message>
    <message>
        <source>Choose its fp16 or fp8 version.</source>
        <translation>请选择其 fp16 或 fp8 版本。</translation>
    </message>
    <message>
        <source>Choose its fp16 version.</source>
        <translation>请选择其 fp16 版本。</translation>
    </message>
    <message>
        <source>Engine protocol error.</source>
        <translation>引擎协议错误。</translation>
    </message>
    <message>
        <source>Every pixel is infinite or undefined.</source>
        <translation>所有像素均为无穷大或未定义。</translation>
    </message>
    <message>
        <source>Export it as JPEG in your photo program, then choose that file.</source>
        <translation>请在照片软件中导出为 JPEG，再选择该文件。</translation>
    </message>
    <message>
        <source>Export it as JPEG, or as 8-bit TIFF.</source>
        <translation>请导出为 JPEG 或 8 位 TIFF。</translation>
    </message>
    <message>
        <source>Export it as JPEG, then choose that file.</source>
        <translation>请导出为 JPEG，再选择该文件。</translation>
    </message>
    <message>
        <source>It computed NaN or infinity in {dtype}.</source>
        <translation>以 {dtype} 计算得到 NaN 或无穷大。</translation>
    </message>
    <message>
        <source>It is looked for by its content among the files that were used here.</source>
        <translation>程序在本机用过的文件中按内容查找它。</translation>
    </message>
    <message>
        <source>It would take more memory than the model itself.</source>
        <translation>它占用的内存会超过模型本身。</translation>
    </message>
    <message>
        <source>Its training failed, or the file is damaged. Choose another LoRA.</source>
        <translation>训练失败或文件已损坏。请选择其他 LoRA。</translation>
    </message>
    <message>
        <source>Remove LoRAs or lower their strength. If that doesn&apos;t help, choose another base model.</source>
        <translation>请移除 LoRA 或降低其强度。若仍无效，请选择其他基础模型。</translation>
    </message>
    <message>
        <source>Likeness is measured with one.</source>
        <translation>相似度由它测量。</translation>
    </message>
    <message>
        <source>Merge it into a base model with another program, or choose a smaller one.</source>
        <translation>请用其他程序将其合并到基础模型，或选择更小的。</translation>
    </message>
    <message>
        <source>None of its modules belongs to an SDXL model.</source>
        <translation>它的模块都不属于 SDXL 模型。</translation>
    </message>
    <message>
        <source>Only DoRAs that scale every output of every module are supported.</source>
        <translation>仅支持缩放每个模块全部输出的 DoRA。</translation>
    </message>
    <message>
        <source>SDXL&apos;s fp16-fix VAE fits every SDXL model.</source>
        <translation>SDXL 的 fp16-fix VAE 适用于所有 SDXL 模型。</translation>
    </message>
    <message>
        <source>Stopped after {seconds} seconds.</source>
        <translation>{seconds} 秒后已停止。</translation>
    </message>
    <message>
        <source>The PhotoMaker adapter</source>
        <translation>PhotoMaker 适配器</translation>
    </message>
    <message>
        <source>The VAE</source>
        <translation>VAE</translation>
    </message>
    <message>
        <source>The chosen models have no face recogniser.</source>
        <translation>所选模型不包含人脸识别模型。</translation>
    </message>
    <message>
        <source>The decoder quit with exit code {code}.</source>
        <translation>解码器以代码 {code} 退出。</translation>
    </message>
    <message>
        <source>The file “{name}” of this picture is not on this computer.</source>
        <translation>这张图片的文件“{name}”不在这台电脑上。</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>The model or its VAE produced no picture.</source>
        <translation>模型或其 VAE 未生成图片。</translation>
    </message>
    <message>
        <source>The offline lock blocked a connection to {target}.</source>
        <translation>离线锁已阻止到 {target} 的连接。</translation>
    </message>
    <message>
        <source>The photo encoder</source>
        <translation>照片编码器</translation>
    </message>
    <message>
        <source>The picture has only one colour and was not saved.</source>
        <translation>图片只有一种颜色，未保存。</translation>
    </message>
    <message>
        <source>The picture has no valid pixels.</source>
        <translation>图片没有有效像素。</translation>
    </message>
    <message>
        <source>8-bit weights</source>
        <translation>8 位权重</translation>
    </message>
    <message>
        <source>A PEM file with your private key and certificates. Pictures then carry its name.</source>
        <translation>包含你的私钥和证书的 PEM 文件。图片将带有其名称。</translation>
    </message>
    <message>
        <source>A cell is a text or a number.</source>
        <translation>单元格是文本或数字。</translation>
    </message>
    <message>
        <source>A cluster needs the package ray.</source>
        <translation>集群需要 ray 软件包。</translation>
    </message>
    <message>
        <source>A line of settings.</source>
        <translation>一行设置。</translation>
    </message>
    <message>
        <source>A mask is for one person.</source>
        <translation>一个蒙版只用于一个人。</translation>
    </message>
    <message>
        <source>A new key every day</source>
        <translation>每天一个新密钥</translation>
    </message>
    <message>
        <source>A new key for every picture</source>
        <translation>每张图片一个新密钥</translation>
    </message>
    <message>
        <source>A person cannot be put into a picture whose faces are kept.</source>
        <translation>保留面部的图片中无法放入他人。</translation>
    </message>
    <message>
        <source>A picture was not kept: the nudity check of pictures of people refused it.</source>
        <translation>有一张图片未保留：人物图片的裸露检查拒绝了它。</translation>
    </message>
    <message>
        <source>A prompt can name a LoRA in this folder: &lt;lora:name:0.8&gt;.</source>
        <translation>提示词可以指定此文件夹中的 LoRA：&lt;lora:name:0.8&gt;。</translation>
    </message>
    <message>
        <source>A recipe of {program}.</source>
        <translation>{program} 的配方。</translation>
    </message>
    <message>
        <source>A record of the queue or of the prompt history is damaged.</source>
        <translation>队列或提示词历史中的一条记录已损坏。</translation>
    </message>
    <message>
        <source>A shoot needs at least one person.</source>
        <translation>拍摄至少需要一个人物。</translation>
    </message>
    <message>
        <source>A statement for other programs. Anybody can write or remove it.</source>
        <translation>给其他程序看的声明。任何人都能写入或删除它。</translation>
    </message>
    <message>
        <source>A table names files in its own folder or in the library.</source>
        <translation>表格只能引用自己文件夹或资料库中的文件。</translation>
    </message>
    <message>
        <source>A web folder with the engine&apos;s packages, in place of the usual addresses.</source>
        <translation>存放引擎软件包的网页文件夹，用于代替默认地址。</translation>
    </message>
    <message>
        <source>Allowed: {range}.</source>
        <translation>允许的值：{range}。</translation>
    </message>
    <message>
        <source>Alternative Hugging Face address, if the hub is slow or blocked.</source>
        <translation>Hugging Face 的替代地址，用于官方站点缓慢或被屏蔽时。</translation>
    </message>
    <message>
        <source>An engine of the cluster was lost.</source>
        <translation>集群中的一个引擎已丢失。</translation>
    </message>
    <message>
        <source>Another batch is writing to {folder}.</source>
        <translation>另一个批次正在写入 {folder}。</translation>
    </message>
    <message>
        <source>As long as it reads, the database file keeps its unencrypted pages.</source>
        <translation>只要它仍在读取，数据库文件就会保留未加密的页。</translation>
    </message>
    <message>
        <source>At most {most} are read.</source>
        <translation>最多读取 {most} 个。</translation>
    </message>
    <message>
        <source>At most {most} fit into a picture.</source>
        <translation>一张图片最多容纳 {most} 人。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Automatic (fastest)</source>
        <translation>自动（最快）</translation>
    </message>
    <message>
        <source>BSD 2-Clause License</source>
        <translation>BSD 2-Clause License</translation>
    </message>
    <message>
        <source>Best of</source>
        <translation>从中选优</translation>
    </message>
    <message>
        <source>Broken.</source>
        <translation>已损坏。</translation>
    </message>
    <message>
        <source>Built in: small illustrated pictures, nothing to download.</source>
        <translation>内置：小幅插画，无需下载。</translation>
    </message>
    <message>
        <source>Change the prompt.</source>
        <translation>请修改提示词。</translation>
    </message>
    <message>
        <source>Changes to them are not used, so nothing of it is left.</source>
        <translation>不支持对它们的更改，因此没有可用的内容。</translation>
    </message>
    <message>
        <source>Changing this restarts the engine.</source>
        <translation>更改后引擎会重启。</translation>
    </message>
    <message>
        <source>Check all photographs for nudity</source>
        <translation>检查所有照片的裸露内容</translation>
    </message>
    <message>
        <source>Check its name, and that you may read it.</source>
        <translation>请检查文件名以及是否有读取权限。</translation>
    </message>
    <message>
        <source>Check the library; the file is kept, encrypted, in the folder “damaged”.</source>
        <translation>请检查资料库；该文件会加密保存在“damaged”文件夹中。</translation>
    </message>
    <message>
        <source>Choose a person to put into the picture.</source>
        <translation>请选择要放进图片的人物。</translation>
    </message>
    <message>
        <source>Choose a person: the best pictures are those most like them.</source>
        <translation>请选择人物：最好的图片就是最像其本人的图片。</translation>
    </message>
    <message>
        <source>Choose the model&apos;s own folder, or a .safetensors file.</source>
        <translation>请选择模型自身的文件夹，或一个 .safetensors 文件。</translation>
    </message>
    <message>
        <source>Choosing the best pictures needs a face detector and a face recogniser.</source>
        <translation>挑选最佳图片需要人脸检测器和人脸识别器。</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>请关闭其他程序，然后重试。</translation>
    </message>
    <message>
        <source>Close the other program, then encrypt again. The rest is done.</source>
        <translation>请关闭另一个程序，然后再次加密。其余部分已完成。</translation>
    </message>
    <message>
        <source>Compile the model</source>
        <translation>编译模型</translation>
    </message>
    <message>
        <source>Confirm that you may use it, then import it again.</source>
        <translation>请确认你可以使用它，然后重新导入。</translation>
    </message>
    <message>
        <source>Content credentials</source>
        <translation>内容凭证</translation>
    </message>
    <message>
        <source>Content credentials are not installed.</source>
        <translation>未安装内容凭证组件。</translation>
    </message>
    <message>
        <source>Content credentials cannot be used here.</source>
        <translation>此处无法使用内容凭证。</translation>
    </message>
    <message>
        <source>Copy it into a node&apos;s models folder, or share one among all.</source>
        <translation>将其复制到某个节点的模型文件夹，或让所有节点共享一个文件夹。</translation>
    </message>
    <message>
        <source>Copy it into the table&apos;s folder.</source>
        <translation>请将它复制到表格所在的文件夹。</translation>
    </message>
    <message>
        <source>Copy the file there, and write its name.</source>
        <translation>请将文件复制到那里，并填写文件名。</translation>
    </message>
    <message>
        <source>Count from the left, or mark the place by hand.</source>
        <translation>请从左边数起，或手动标出位置。</translation>
    </message>
    <message>
        <source>Custom styles folder</source>
        <translation>自定义风格文件夹</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Decode pictures in tiles</source>
        <translation>分块解码图片</translation>
    </message>
    <message>
        <source>Decrypting this library was started ({asked}) and interrupted. It stays encrypted until you switch encryption off again.</source>
        <translation>此资料库的解密已开始（{asked}）但被中断。在你再次关闭加密之前，它将保持加密状态。</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Did you mean “{name}”?</source>
        <translation>你是指“{name}”吗？</translation>
    </message>
    <message>
        <source>Distance of the noise</source>
        <translation>噪声距离</translation>
    </message>
    <message>
        <source>Download one under Models, or switch the face pass off.</source>
        <translation>请在“模型”中下载，或关闭面部处理。</translation>
    </message>
    <message>
        <source>Download the same model set on every node, or give a shared folder.</source>
        <translation>请在每个节点上下载相同的模型集，或指定一个共享文件夹。</translation>
    </message>
    <message>
        <source>Download them under Models, or keep every picture.</source>
        <translation>请在“模型”中下载，或保留所有图片。</translation>
    </message>
    <message>
        <source>Download “Swin2SR, twice as large” under Models.</source>
        <translation>请在“模型”中下载“Swin2SR，放大两倍”。</translation>
    </message>
    <message>
        <source>Engine mirror</source>
        <translation>引擎镜像</translation>
    </message>
    <message>
        <source>Enlargement</source>
        <translation>放大倍数</translation>
    </message>
    <message>
        <source>Enlarging needs a picture.</source>
        <translation>放大需要一张图片。</translation>
    </message>
    <message>
        <source>Every picture is signed as made by a model. Pictures signed with the same key can be recognised as coming from one place; it does not say from whom.</source>
        <translation>每张图片都会签名，表明由模型生成。用同一密钥签名的图片可被看出来自同一处，但不会说明是谁。</translation>
    </message>
    <message>
        <source>Everything in graphics memory</source>
        <translation>全部放在显存中</translation>
    </message>
    <message>
        <source>Faces found: {count}.</source>
        <translation>找到的面孔：{count}。</translation>
    </message>
    <message>
        <source>Faces in drawings are not always found. Crop manually if it is elsewhere.</source>
        <translation>绘画中的面孔不一定能找到。如果在别处，请手动裁剪。</translation>
    </message>
    <message>
        <source>Faster for many pictures of one size; the first one takes longer.</source>
        <translation>连续生成同一尺寸的多张图片时更快；第一张需要更长时间。</translation>
    </message>
    <message>
        <source>File names cannot have “{name}”.</source>
        <translation>文件名不能包含“{name}”。</translation>
    </message>
    <message>
        <source>Files outside the library are not opened.</source>
        <translation>不会打开资料库之外的文件。</translation>
    </message>
    <message>
        <source>Flat drawing</source>
        <translation>平面绘画</translation>
    </message>
    <message>
        <source>Found in the negative prompt: {words}.</source>
        <translation>负面提示词中有：{words}。</translation>
    </message>
    <message>
        <source>Found in the prompt: {words}.</source>
        <translation>提示词中有：{words}。</translation>
    </message>
    <message>
        <source>From fast to low memory. Choose a lower level if memory runs out.</source>
        <translation>从快速到省内存。内存不足时请选择较低级别。</translation>
    </message>
    <message>
        <source>Give a size or an enlargement, not both.</source>
        <translation>请只指定尺寸或放大倍数之一。</translation>
    </message>
    <message>
        <source>Give prompts with --prompts or --prompt.</source>
        <translation>请用 --prompts 或 --prompt 提供提示词。</translation>
    </message>
    <message>
        <source>Give the head&apos;s address and port, such as 192.168.1.20:6379.</source>
        <translation>请给出主节点的地址和端口，例如 192.168.1.20:6379。</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>度假</translation>
    </message>
    <message>
        <source>I may use these photos: they show me, an adult who agrees to pictures like these being made, or my own child.</source>
        <translation>我可以使用这些照片：照片中是我本人、同意生成此类图片的成年人，或我自己的孩子。</translation>
    </message>
    <message>
        <source>In a painter&apos;s studio</source>
        <translation>在画室</translation>
    </message>
    <message>
        <source>It changes the model&apos;s weights in a way that is not supported.</source>
        <translation>它以不受支持的方式更改模型权重。</translation>
    </message>
    <message>
        <source>It has four edges: left, top, right and bottom, from 0 to 1.</source>
        <translation>它有四条边：左、上、右、下，取值 0 到 1。</translation>
    </message>
    <message>
        <source>It is a number.</source>
        <translation>应为数字。</translation>
    </message>
    <message>
        <source>It is a whole number.</source>
        <translation>应为整数。</translation>
    </message>
    <message>
        <source>It is in the pixels and survives many changes. It can still be copied or destroyed by somebody who tries.</source>
        <translation>它在像素之中，能经受许多改动，但有意为之的人仍可复制或破坏它。</translation>
    </message>
    <message>
        <source>It is no longer {root}. Nothing was changed.</source>
        <translation>它已不在 {root}。未做任何更改。</translation>
    </message>
    <message>
        <source>It is text.</source>
        <translation>它是文本。</translation>
    </message>
    <message>
        <source>It is too large.</source>
        <translation>数值过大。</translation>
    </message>
    <message>
        <source>It is {width} × {height} pixels.</source>
        <translation>它是 {width} × {height} 像素。</translation>
    </message>
    <message>
        <source>It says how the library is encrypted, and its signature does not match.</source>
        <translation>它说明资料库的加密方式，但其签名不匹配。</translation>
    </message>
    <message>
        <source>It says that a model made it. Nothing in it proves where.</source>
        <translation>它声明由模型生成，但没有内容能证明在哪里生成。</translation>
    </message>
    <message>
        <source>It says that the library is encrypted, but has no key.</source>
        <translation>它说明资料库已加密，但没有密钥。</translation>
    </message>
    <message>
        <source>It says that the library is not encrypted, but its records are.</source>
        <translation>它说明资料库未加密，但其记录是加密的。</translation>
    </message>
    <message>
        <source>It takes {size} MB.</source>
        <translation>需要 {size} MB。</translation>
    </message>
    <message>
        <source>It was made elsewhere: it is signed, but not with a key of yours.</source>
        <translation>它是在别处生成的：已签名，但用的不是你的密钥。</translation>
    </message>
    <message>
        <source>It was signed once, but has been changed since.</source>
        <translation>它曾被签名，但之后被改动过。</translation>
    </message>
    <message>
        <source>Its matrices have the type {type}.</source>
        <translation>其矩阵的类型为 {type}。</translation>
    </message>
    <message>
        <source>Its passphrase would take {asked} MB of memory to check; at most {most} MB are allowed.</source>
        <translation>检查其密码需要 {asked} MB 内存；最多允许 {most} MB。</translation>
    </message>
    <message>
        <source>Its passphrase would take {times} times as long to check as one of this program; at most {most} times are allowed.</source>
        <translation>检查其密码所需时间是本程序的 {times} 倍；最多允许 {most} 倍。</translation>
    </message>
    <message>
        <source>Keep the original photos of new people</source>
        <translation>保留新人物的原始照片</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Layer by layer (slow, 4 GB)</source>
        <translation>逐层加载（慢，4 GB）</translation>
    </message>
    <message>
        <source>Learn the person again from photos.</source>
        <translation>请从照片重新创建此人。</translation>
    </message>
    <message>
        <source>Learn the person again, or keep every picture.</source>
        <translation>请重新学习此人物，或保留所有图片。</translation>
    </message>
    <message>
        <source>Library folder</source>
        <translation>资料库文件夹</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Light, dark, or follow the system.</source>
        <translation>浅色、深色或跟随系统。</translation>
    </message>
    <message>
        <source>LoRA folder</source>
        <translation>LoRA 文件夹</translation>
    </message>
    <message>
        <source>Made by a model from another picture.</source>
        <translation>由模型根据另一张图片生成。</translation>
    </message>
    <message>
        <source>Made by a model.</source>
        <translation>由模型生成。</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Mention one, or leave the mask out.</source>
        <translation>只提到一个人，或不用蒙版。</translation>
    </message>
    <message>
        <source>Mention the person earlier.</source>
        <translation>请更早提到该人物。</translation>
    </message>
    <message>
        <source>Merge the photos into fewer slots.</source>
        <translation>请把照片合并到更少的名额。</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Models are stored here from now on. Files in the old folder stay there; to bring them along, use “Move …” on the Models page.</source>
        <translation>今后模型存放在这里。旧文件夹中的文件保留不动；如需一并移动，请用“模型”页的“移动…”。</translation>
    </message>
    <message>
        <source>Models folder</source>
        <translation>模型文件夹</translation>
    </message>
    <message>
        <source>More cells ({count}) than columns ({known}).</source>
        <translation>单元格（{count}）多于列（{known}）。</translation>
    </message>
    <message>
        <source>More devices for tables</source>
        <translation>用于表格的其他设备</translation>
    </message>
    <message>
        <source>Most pictures have none, and they are easily removed.</source>
        <translation>大多数图片没有，而且很容易被去除。</translation>
    </message>
    <message>
        <source>Move it back, or start PhotoMaker again and choose the new folder.</source>
        <translation>请将其移回，或重新启动 PhotoMaker 并选择新文件夹。</translation>
    </message>
    <message>
        <source>Name it with --image or --from.</source>
        <translation>请用 --image 或 --from 指定。</translation>
    </message>
    <message>
        <source>Night colours</source>
        <translation>夜色</translation>
    </message>
    <message>
        <source>No face was found for {people} people. Try another seed.</source>
        <translation>没有为 {people} 个人物找到人脸。请换一个种子再试。</translation>
    </message>
    <message>
        <source>No face was found; the centre of the photo is used.</source>
        <translation>没有找到面孔，使用照片中央。</translation>
    </message>
    <message>
        <source>No picture was kept.</source>
        <translation>没有保留任何图片。</translation>
    </message>
    <message>
        <source>Nobody is chosen.</source>
        <translation>尚未选择任何人。</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>Not looked for: the watermark models are not installed.</source>
        <translation>未检查：未安装水印模型。</translation>
    </message>
    <message>
        <source>Not needed to make pictures, but lets you switch models later.</source>
        <translation>生成图片并不需要，但便于以后更换模型。</translation>
    </message>
    <message>
        <source>Not one of yours.</source>
        <translation>不是你的。</translation>
    </message>
    <message>
        <source>Nothing is known to measure likeness to {name} by.</source>
        <translation>没有可用来衡量与{name}相似度的数据。</translation>
    </message>
    <message>
        <source>Nothing is marked.</source>
        <translation>没有标记任何区域。</translation>
    </message>
    <message>
        <source>Nothing says so. That does not prove the opposite: marks can be removed.</source>
        <translation>没有迹象表明如此。这并不证明相反的结论：标记可以被去除。</translation>
    </message>
    <message>
        <source>Nudity check (Open NSFW)</source>
        <translation>裸露检查 (Open NSFW)</translation>
    </message>
    <message>
        <source>Offload parts to main memory</source>
        <translation>部分移至内存</translation>
    </message>
    <message>
        <source>One of yours.</source>
        <translation>是你的。</translation>
    </message>
    <message>
        <source>One picture at a time</source>
        <translation>一次一张图片</translation>
    </message>
    <message>
        <source>Paint it over this picture.</source>
        <translation>请在这张图片上涂抹。</translation>
    </message>
    <message>
        <source>Paint over the head that is to change.</source>
        <translation>请涂抹要改变的头部。</translation>
    </message>
    <message>
        <source>Paper cut-out</source>
        <translation>剪纸画</translation>
    </message>
    <message>
        <source>Pencil outline</source>
        <translation>铅笔轮廓</translation>
    </message>
    <message>
        <source>PhotoMaker did not write it.</source>
        <translation>它不是由 PhotoMaker 写入的。</translation>
    </message>
    <message>
        <source>PhotoMaker does not undress real people.</source>
        <translation>PhotoMaker 不会为真实人物脱衣。</translation>
    </message>
    <message>
        <source>PhotoMaker makes no sexual pictures of children or young people.</source>
        <translation>PhotoMaker 不生成涉及儿童或未成年人的色情图片。</translation>
    </message>
    <message>
        <source>Photographs of people always have one. Until its model is downloaded, pictures carry signed metadata only.</source>
        <translation>人物照片始终带有水印。在下载其模型之前，图片只带有签名的元数据。</translation>
    </message>
    <message>
        <source>Photographs of people are always checked, on this computer. The check can be wrong in both directions. Drawings are not checked.</source>
        <translation>人物照片始终在本机检查。检查可能误判或漏判。绘画不检查。</translation>
    </message>
    <message>
        <source>Photographs of people are only made with it.</source>
        <translation>只有安装它才能生成人物照片。</translation>
    </message>
    <message>
        <source>Pictures have no content credentials: {why}</source>
        <translation>图片没有内容凭证：{why}</translation>
    </message>
    <message>
        <source>Pixel art</source>
        <translation>像素画</translation>
    </message>
    <message>
        <source>Portraits for work</source>
        <translation>工作肖像</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Processor only</source>
        <translation>仅处理器</translation>
    </message>
    <message>
        <source>Proves nothing alone: anybody can copy or write one.</source>
        <translation>单独不能证明什么：任何人都能复制或编写配方。</translation>
    </message>
    <message>
        <source>Proves nothing any more, except that the file is not as it was.</source>
        <translation>除了文件已不同于原样外，不再能证明什么。</translation>
    </message>
    <message>
        <source>Proves that nothing was changed since it was signed. Who signed it is only a claim, as nobody you trust vouches for it.</source>
        <translation>证明签名之后没有改动。签名者只是自称，没有你信任的人为其担保。</translation>
    </message>
    <message>
        <source>Proves that the file came from this library and that nothing in it was changed. It does not say who is in it.</source>
        <translation>证明文件来自此资料库且未被改动。它不说明图中是谁。</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Put .pmid files there, or one folder of photos per person.</source>
        <translation>请放入 .pmid 文件，或为每个人放一个照片文件夹。</translation>
    </message>
    <message>
        <source>Put text that has a separator in it into quotes.</source>
        <translation>含有分隔符的文本请加引号。</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>Reinstall PhotoMaker, or crop manually.</source>
        <translation>请重新安装 PhotoMaker，或手动裁剪。</translation>
    </message>
    <message>
        <source>Remove it, or restore the file from a backup.</source>
        <translation>请移除它，或从备份恢复该文件。</translation>
    </message>
    <message>
        <source>Remove these words.</source>
        <translation>请删除这些词。</translation>
    </message>
    <message>
        <source>Restore it and backups/library.json from a backup. Nothing was decrypted or changed.</source>
        <translation>请从备份中恢复它和 backups/library.json。没有任何内容被解密或更改。</translation>
    </message>
    <message>
        <source>Row 1: column {place} has no name.</source>
        <translation>第 1 行：第 {place} 列没有名称。</translation>
    </message>
    <message>
        <source>Row 1: there are two columns “{name}”.</source>
        <translation>第 1 行：有两列“{name}”。</translation>
    </message>
    <message>
        <source>Row {row}, column “{column}”: {error}</source>
        <translation>第 {row} 行，列“{column}”：{error}</translation>
    </message>
    <message>
        <source>Row {row}: {error}</source>
        <translation>第 {row} 行：{error}</translation>
    </message>
    <message>
        <source>Run “ray get-auth-token --generate” on the head, and copy ~/.ray/auth_token here.</source>
        <translation>请在主节点上运行“ray get-auth-token --generate”，并将 ~/.ray/auth_token 复制到这里。</translation>
    </message>
    <message>
        <source>Run: pip install &apos;photomaker-desktop[cluster]&apos;.</source>
        <translation>请运行：pip install &apos;photomaker-desktop[cluster]&apos;。</translation>
    </message>
    <message>
        <source>Run: pip install &apos;photomaker-desktop[tables]&apos;, or save the table as CSV.</source>
        <translation>请运行：pip install &apos;photomaker-desktop[tables]&apos;，或将表格另存为 CSV。</translation>
    </message>
    <message>
        <source>Save it as CSV.</source>
        <translation>请另存为 CSV。</translation>
    </message>
    <message>
        <source>Save the table as “CSV UTF-8”.</source>
        <translation>请将表格保存为“CSV UTF-8”。</translation>
    </message>
    <message>
        <source>Save {other}, or mention only one of them.</source>
        <translation>请保存 {other}，或只提及其中一人。</translation>
    </message>
    <message>
        <source>Say what the picture shows.</source>
        <translation>请描述图片的内容。</translation>
    </message>
    <message>
        <source>Settings of {program}: {settings}</source>
        <translation>{program} 的设置：{settings}</translation>
    </message>
    <message>
        <source>Signed by {name}.</source>
        <translation>由 {name} 签名。</translation>
    </message>
    <message>
        <source>Signed here.</source>
        <translation>在此签名。</translation>
    </message>
    <message>
        <source>Signing keys</source>
        <translation>签名密钥</translation>
    </message>
    <message>
        <source>Source type (IPTC)</source>
        <translation>来源类型 (IPTC)</translation>
    </message>
    <message>
        <source>Start this computer into the cluster: ray start --address=HEAD:PORT.</source>
        <translation>请将此计算机加入集群：ray start --address=HEAD:PORT。</translation>
    </message>
    <message>
        <source>Swin2SR, twice as large</source>
        <translation>Swin2SR，放大两倍</translation>
    </message>
    <message>
        <source>Tables have an engine on each of these too, such as cuda:1, cuda:2.</source>
        <translation>表格也会在这些设备上各运行一个引擎，例如 cuda:1, cuda:2。</translation>
    </message>
    <message>
        <source>Take somebody out.</source>
        <translation>请去掉一些人。</translation>
    </message>
    <message>
        <source>The best of several needs new pictures, not one to work on.</source>
        <translation>多选优需要新图片，而不是待处理的图片。</translation>
    </message>
    <message>
        <source>The cell has {count} characters.</source>
        <translation>单元格有 {count} 个字符。</translation>
    </message>
    <message>
        <source>The cell “{name}” is empty.</source>
        <translation>单元格“{name}”为空。</translation>
    </message>
    <message>
        <source>The cluster {address} does not answer.</source>
        <translation>集群 {address} 没有响应。</translation>
    </message>
    <message>
        <source>The cluster&apos;s token is missing.</source>
        <translation>缺少集群令牌。</translation>
    </message>
    <message>
        <source>The column “{name}” is not used.</source>
        <translation>列“{name}”未被使用。</translation>
    </message>
    <message>
        <source>The download was redirected to {host} and stopped.</source>
        <translation>下载被重定向到 {host}，已停止。</translation>
    </message>
    <message>
        <source>The earlier version of this picture is damaged.</source>
        <translation>此图片的早期版本已损坏。</translation>
    </message>
    <message>
        <source>The engine ended.</source>
        <translation>引擎已结束。</translation>
    </message>
    <message>
        <source>The face detector is missing. Reinstall PhotoMaker to have them checked.</source>
        <translation>缺少面部检测器。请重新安装 PhotoMaker 以便检查。</translation>
    </message>
    <message>
        <source>The face detector is missing; the centre of the photo is used, unchecked.</source>
        <translation>缺少面部检测器；未经检查使用照片中央。</translation>
    </message>
    <message>
        <source>The face detector is missing; your crop is used, unchecked.</source>
        <translation>缺少面部检测器；未经检查使用你的裁剪。</translation>
    </message>
    <message>
        <source>The file does not say that {name} agreed.</source>
        <translation>文件未说明 {name} 已同意。</translation>
    </message>
    <message>
        <source>The library folder was moved or deleted while it was open.</source>
        <translation>资料库文件夹在打开期间被移动或删除。</translation>
    </message>
    <message>
        <source>The mask has other proportions than the picture.</source>
        <translation>蒙版与图片的比例不同。</translation>
    </message>
    <message>
        <source>The mentions of {name} have different weights; {weight}, the first, is used.</source>
        <translation>{name} 的多次提及权重不同；使用第一个权重 {weight}。</translation>
    </message>
    <message>
        <source>The model does not know these words: {words}</source>
        <translation>模型不认识这些词：{words}</translation>
    </message>
    <message>
        <source>The model reads at most {most} chunks of {room} tokens.</source>
        <translation>模型最多读取 {most} 段，每段 {room} 个令牌。</translation>
    </message>
    <message>
        <source>The models “{name}” of a node differ from those here.</source>
        <translation>节点上的模型“{name}”与本机不同。</translation>
    </message>
    <message>
        <source>The negative prompt is too long; these words are cut: {words}</source>
        <translation>负面提示词太长，以下词语会被截掉：{words}</translation>
    </message>
    <message>
        <source>The nudity check</source>
        <translation>裸露检查</translation>
    </message>
    <message>
        <source>The nudity check is missing.</source>
        <translation>缺少裸露检查。</translation>
    </message>
    <message>
        <source>The nudity check of pictures of people refused it.</source>
        <translation>人物图片的裸露检查拒绝了它。</translation>
    </message>
    <message>
        <source>The person was learned without a face recogniser.</source>
        <translation>学习此人物时没有人脸识别器。</translation>
    </message>
    <message>
        <source>The person&apos;s strength is {strength}.</source>
        <translation>人物强度为 {strength}。</translation>
    </message>
    <message>
        <source>The picture shows one face for {people} people. Try another seed.</source>
        <translation>图片中只有一张脸，却有 {people} 个人物。请换一个种子再试。</translation>
    </message>
    <message>
        <source>The picture shows {faces} faces for {people} people. Try another seed.</source>
        <translation>图片中有 {faces} 张脸，但需要 {people} 个人。请换一个种子。</translation>
    </message>
    <message>
        <source>The picture was not kept.</source>
        <translation>图片未保留。</translation>
    </message>
    <message>
        <source>The prompt mentions {count} people.</source>
        <translation>提示词提到了 {count} 个人。</translation>
    </message>
    <message>
        <source>The quotes of this row cannot be read.</source>
        <translation>无法读取此行的引号。</translation>
    </message>
    <message>
        <source>The region of {name} is not valid.</source>
        <translation>{name} 的区域无效。</translation>
    </message>
    <message>
        <source>The search index is damaged.</source>
        <translation>搜索索引已损坏。</translation>
    </message>
    <message>
        <source>The watermark model</source>
        <translation>水印模型</translation>
    </message>
    <message>
        <source>The window changes at once.</source>
        <translation>窗口会立即切换。</translation>
    </message>
    <message>
        <source>There is no column “{name}”.</source>
        <translation>没有列“{name}”。</translation>
    </message>
    <message>
        <source>There is no file “{name}” beside the table or in the library.</source>
        <translation>表格旁边和资料库中都没有文件“{name}”。</translation>
    </message>
    <message>
        <source>There is no shoot called “{name}”.</source>
        <translation>没有名为“{name}”的拍摄。</translation>
    </message>
    <message>
        <source>There is nobody in {folder}.</source>
        <translation>{folder} 中没有人物。</translation>
    </message>
    <message>
        <source>There is too little memory to check the passphrase.</source>
        <translation>内存不足，无法检查密码。</translation>
    </message>
    <message>
        <source>There may be 1 to {most}.</source>
        <translation>允许 1 到 {most}。</translation>
    </message>
    <message>
        <source>This is not an address of the hub or of its storage.</source>
        <translation>这不是模型中心或其存储的地址。</translation>
    </message>
    <message>
        <source>This is {kind}.</source>
        <translation>这是 {kind}。</translation>
    </message>
    <message>
        <source>This line is not a JSON object.</source>
        <translation>此行不是 JSON 对象。</translation>
    </message>
    <message>
        <source>This model was trained on short texts. In our tests a scene in a later chunk was drawn as well as one in the first.</source>
        <translation>此模型用短文本训练。在我们的测试中，写在后面段落里的场景与写在第一段里的画得一样好。</translation>
    </message>
    <message>
        <source>This picture cannot be enlarged.</source>
        <translation>这张图片无法放大。</translation>
    </message>
    <message>
        <source>This picture has no version before work on its faces.</source>
        <translation>此图片没有处理面部之前的版本。</translation>
    </message>
    <message>
        <source>Too large: only a square in the middle of what is painted changes.</source>
        <translation>范围过大：只有所涂区域中间的一个正方形会改变。</translation>
    </message>
    <message>
        <source>Try other words or another seed.</source>
        <translation>请换用其他词语或种子。</translation>
    </message>
    <message>
        <source>Use NAME=LEFT,TOP,RIGHT,BOTTOM, such as Ada=0,0,0.5,1.</source>
        <translation>请用 名字=左,上,右,下，例如 Ada=0,0,0.5,1。</translation>
    </message>
    <message>
        <source>Use {name}=0,0,0.5,1 for the left half.</source>
        <translation>左半边请用 {name}=0,0,0.5,1。</translation>
    </message>
    <message>
        <source>Wait for it, or choose another folder.</source>
        <translation>请等待它完成，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Watermark (TrustMark)</source>
        <translation>水印 (TrustMark)</translation>
    </message>
    <message>
        <source>Watermark in all photographs</source>
        <translation>所有照片都加水印</translation>
    </message>
    <message>
        <source>Weights go from {least} to {most}; one of yours goes beyond and is limited.</source>
        <translation>权重范围为 {least} 到 {most}；其中一个超出范围，已被限制。</translation>
    </message>
    <message>
        <source>Without one, anybody in the network could run programs on it.</source>
        <translation>没有令牌，网络中的任何人都可以在上面运行程序。</translation>
    </message>
    <message>
        <source>Write \{{{name}\}} for plain braces.</source>
        <translation>普通花括号请写作 \{{{name}\}}。</translation>
    </message>
    <message>
        <source>Write such as 1-4,9.</source>
        <translation>请按 1-4,9 的形式填写。</translation>
    </message>
    <message>
        <source>XLSX tables need the package openpyxl.</source>
        <translation>XLSX 表格需要 openpyxl 软件包。</translation>
    </message>
    <message>
        <source>Your own certificate</source>
        <translation>你自己的证书</translation>
    </message>
    <message>
        <source>Your own certificate was not used: {why}</source>
        <translation>未使用你自己的证书：{why}</translation>
    </message>
    <message>
        <source>a LyCORIS GLoRA</source>
        <translation>LyCORIS GLoRA</translation>
    </message>
    <message>
        <source>a VeRA</source>
        <translation>VeRA</translation>
    </message>
    <message>
        <source>a language model</source>
        <translation>语言模型</translation>
    </message>
    <message>
        <source>checks pictures of people before they are kept</source>
        <translation>在保留之前检查人物图片</translation>
    </message>
    <message>
        <source>hides a mark in the pixels; without it pictures carry signed metadata only</source>
        <translation>在像素中隐藏标记；没有它，图片只带有签名的元数据</translation>
    </message>
    <message>
        <source>makes enlarged pictures sharper</source>
        <translation>让放大后的图片更清晰</translation>
    </message>
    <message>
        <source>{count} identity tokens; a chunk holds {room}.</source>
        <translation>{count} 个身份令牌；一段可容纳 {room} 个。</translation>
    </message>
    <message>
        <source>{count} pictures cannot be made.</source>
        <translation>无法生成 {count} 张图片。</translation>
    </message>
    <message>
        <source>{model} has a successor, which knows people in another way.</source>
        <translation>{model} 已有后继模型，它以不同的方式记录人物。</translation>
    </message>
    <message>
        <source>{name} changes only biases and norms.</source>
        <translation>{name} 只更改偏置和归一化层。</translation>
    </message>
    <message>
        <source>{name} has more than {most} columns.</source>
        <translation>{name} 超过 {most} 列。</translation>
    </message>
    <message>
        <source>{name} has more than {most} rows.</source>
        <translation>{name} 超过 {most} 行。</translation>
    </message>
    <message>
        <source>{name} has no rows.</source>
        <translation>{name} 没有任何行。</translation>
    </message>
    <message>
        <source>{name} has quantised weights.</source>
        <translation>{name} 含有量化权重。</translation>
    </message>
    <message>
        <source>{name} is not UTF-8.</source>
        <translation>{name} 不是 UTF-8 编码。</translation>
    </message>
    <message>
        <source>{name} is not a Swin2SR model that enlarges pictures.</source>
        <translation>{name} 不是能放大图片的 Swin2SR 模型。</translation>
    </message>
    <message>
        <source>{name} is not a table.</source>
        <translation>{name} 不是表格。</translation>
    </message>
    <message>
        <source>{name} is not a workbook.</source>
        <translation>{name} 不是工作簿。</translation>
    </message>
    <message>
        <source>{name} is not used: {error}</source>
        <translation>未使用 {name}：{error}</translation>
    </message>
    <message>
        <source>{name} is too large.</source>
        <translation>{name} 太大。</translation>
    </message>
    <message>
        <source>{name} was made with {model}.</source>
        <translation>{name} 是用 {model} 生成的。</translation>
    </message>
    <message>
        <source>{name} “{value}” is not used here.</source>
        <translation>此处不使用 {name}“{value}”。</translation>
    </message>
    <message>
        <source>{name}&apos;s strength is {strength}.</source>
        <translation>{name} 的强度为 {strength}。</translation>
    </message>
    <message>
        <source>{name}, row {row}: this is not UTF-8.</source>
        <translation>{name}，第 {row} 行：不是 UTF-8 编码。</translation>
    </message>
    <message>
        <source>{path} is not a diffusers model: it has no model_index.json.</source>
        <translation>{path} 不是 diffusers 模型：缺少 model_index.json。</translation>
    </message>
    <message>
        <source>{tensor} has the shape {shape} instead of {wanted}: another model, or damaged.</source>
        <translation>{tensor} 的形状是 {shape}，而不是 {wanted}：模型不同或文件已损坏。</translation>
    </message>
    <message>
        <source>{words} … and {count} more</source>
        <translation>{words} …… 还有 {count} 个</translation>
    </message>
    <message>
        <source>{written} was taken out: all words are one prompt here.</source>
        <translation>已去掉 {written}：这里所有词语属于同一个提示词。</translation>
    </message>
    <message>
        <source>{written} was taken out: write {example} to weight words.</source>
        <translation>已去掉 {written}：请写 {example} 来调整词语权重。</translation>
    </message>
    <message>
        <source>“{address}” is no address of a cluster.</source>
        <translation>“{address}”不是集群地址。</translation>
    </message>
    <message>
        <source>“{name}” is outside the table&apos;s folder.</source>
        <translation>“{name}”在表格文件夹之外。</translation>
    </message>
    <message>
        <source>“{text}” is no list of seeds.</source>
        <translation>“{text}”不是种子列表。</translation>
    </message>
    <message>
        <source>“{written}” was taken out: no trigger word is needed here.</source>
        <translation>已去掉“{written}”：此处不需要触发词。</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>@{name} is mentioned, but photos are chosen.</source>
        <translation>提到了 @{name}，但选择的是照片。</translation>
    </message>
    <message>
        <source>@{name} is mentioned, but {chosen} is chosen.</source>
        <translation>提到了 @{name}，但选择的是 {chosen}。</translation>
    </message>
    <message>
        <source>Both can be in it only if {other} is saved.</source>
        <translation>只有保存了 {other}，两人才能同时出现。</translation>
    </message>
    <message>
        <source>Choose a picture of PhotoMaker Desktop, AUTOMATIC1111, ComfyUI or InvokeAI.</source>
        <translation>请选择由 PhotoMaker Desktop、AUTOMATIC1111、ComfyUI 或 InvokeAI 生成的图片。</translation>
    </message>
    <message>
        <source>Choose {name}, or mention @{chosen} too.</source>
        <translation>请选择 {name}，或同时提及 @{chosen}。</translation>
    </message>
    <message>
        <source>Choose {name}, or write a bare @ for the person in the photos.</source>
        <translation>请选择 {name}，或只写 @ 表示照片中的人。</translation>
    </message>
    <message>
        <source>Choose {other} or {name}.</source>
        <translation>请选择 {other} 或 {name}。</translation>
    </message>
    <message>
        <source>Keys of this kind cannot sign pictures.</source>
        <translation>此类密钥无法为图片签名。</translation>
    </message>
    <message>
        <source>Settings of {program}.</source>
        <translation>来自 {program} 的设置。</translation>
    </message>
    <message>
        <source>Taken by a camera.</source>
        <translation>由相机拍摄。</translation>
    </message>
    <message>
        <source>Takes effect after a restart. Files in the old folder stay there.</source>
        <translation>重启后生效。旧文件夹中的文件保留不动。</translation>
    </message>
    <message>
        <source>The certificate file is missing or cannot be read.</source>
        <translation>证书文件不存在或无法读取。</translation>
    </message>
    <message>
        <source>The certificate has expired or is not valid yet.</source>
        <translation>证书已过期或尚未生效。</translation>
    </message>
    <message>
        <source>The file has no readable private key and certificates.</source>
        <translation>文件中没有可读取的私钥和证书。</translation>
    </message>
    <message>
        <source>The file “{name}” is on no node of the cluster.</source>
        <translation>集群的任何节点上都没有文件“{name}”。</translation>
    </message>
    <message>
        <source>The library database belongs to an encrypted library.</source>
        <translation>资料库的数据库属于一个加密的资料库。</translation>
    </message>
    <message>
        <source>The library is not encrypted yet: another program is reading it.</source>
        <translation>资料库尚未加密：另一个程序正在读取它。</translation>
    </message>
    <message>
        <source>The list of refused words cannot be read.</source>
        <translation>无法读取被拒绝词语的列表。</translation>
    </message>
    <message>
        <source>The model does not draw {width} × {height} well. It draws: {sizes}.</source>
        <translation>该模型画不好 {width} × {height}。它适合：{sizes}。</translation>
    </message>
    <message>
        <source>The person in these photos has no name.</source>
        <translation>这些照片中的人物没有名字。</translation>
    </message>
    <message>
        <source>The photo has more than 8 bits per channel. The result has 8.</source>
        <translation>照片每通道超过 8 位，结果为 8 位。</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>该图片</translation>
    </message>
    <message>
        <source>The picture could not be signed.</source>
        <translation>无法为图片签名。</translation>
    </message>
    <message>
        <source>The preset that the studio starts with.</source>
        <translation>工作室启动时使用的预设。</translation>
    </message>
    <message>
        <source>The private key belongs to another certificate.</source>
        <translation>私钥属于另一个证书。</translation>
    </message>
    <message>
        <source>The prompt is missing.</source>
        <translation>缺少提示词。</translation>
    </message>
    <message>
        <source>The record of this picture does not match the file.</source>
        <translation>此图片的记录与文件不符。</translation>
    </message>
    <message>
        <source>The sampler “{name}” is not available; the preset&apos;s is used.</source>
        <translation>采样器“{name}”不可用；使用预设的采样器。</translation>
    </message>
    <message>
        <source>The seed {seed} is too large; {used} is used.</source>
        <translation>种子 {seed} 太大；使用 {used}。</translation>
    </message>
    <message>
        <source>The strength of the face pass must be above 0 and at most 1.</source>
        <translation>面部处理的强度必须大于 0 且不超过 1。</translation>
    </message>
    <message>
        <source>The style “{name}” has no effect on this model.</source>
        <translation>风格“{name}”对该模型没有效果。</translation>
    </message>
    <message>
        <source>The style “{name}” has no effect on this model. These have: {names}.</source>
        <translation>风格“{name}”对该模型没有效果。有效果的有：{names}。</translation>
    </message>
    <message>
        <source>The unsent prompt and the saved searches were damaged. They are kept in {file}.</source>
        <translation>未发送的提示词和已保存的搜索已损坏，现保存在 {file}。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>There is no face {number} in this picture.</source>
        <translation>这张图片中没有第 {number} 张面孔。</translation>
    </message>
    <message>
        <source>There is no setting called {name}.</source>
        <translation>没有名为 {name} 的设置。</translation>
    </message>
    <message>
        <source>There is no setting called “{name}”.</source>
        <translation>没有名为“{name}”的设置。</translation>
    </message>
    <message>
        <source>This model has no size of {ratio}.</source>
        <translation>该模型没有 {ratio} 的尺寸。</translation>
    </message>
    <message>
        <source>This picture is not encrypted, but this library is.</source>
        <translation>此图片未加密，但此资料库已加密。</translation>
    </message>
    <message>
        <source>UNet</source>
        <translation>UNet</translation>
    </message>
    <message>
        <source>Use a size such as 1024x768, or {known}.</source>
        <translation>请使用 1024x768 这样的尺寸，或 {known}。</translation>
    </message>
    <message>
        <source>Use it once here, or choose another one.</source>
        <translation>请在这里使用它一次，或另选一个文件。</translation>
    </message>
    <message>
        <source>Used for downloads. Leave empty for a direct connection.</source>
        <translation>用于下载。留空则直接连接。</translation>
    </message>
    <message>
        <source>VAE</source>
        <translation>VAE</translation>
    </message>
    <message>
        <source>Very likely. Its watermark is one of yours, but the file was changed.</source>
        <translation>很可能是。水印是你的，但文件被改动过。</translation>
    </message>
    <message>
        <source>Watermark</source>
        <translation>水印</translation>
    </message>
    <message>
        <source>Window light</source>
        <translation>窗边光</translation>
    </message>
    <message>
        <source>Working on faces needs a face detector, which is missing.</source>
        <translation>处理面孔需要面部检测器，但目前缺少。</translation>
    </message>
    <message>
        <source>Write a bare @ for them, or \@ for a literal @.</source>
        <translation>用单独的 @ 表示该人物，或用 \@ 表示普通的 @ 符号。</translation>
    </message>
    <message>
        <source>Yes. It was made here and has not been changed since.</source>
        <translation>是的。它在这里生成，之后没有改动。</translation>
    </message>
    <message>
        <source>Your access token does not have access to it.</source>
        <translation>你的访问令牌没有权限。</translation>
    </message>
    <message>
        <source>Your people and pictures are safe. Please copy the report to help fix this.</source>
        <translation>你的人物和图片都安全。复制报告有助于修复问题。</translation>
    </message>
    <message>
        <source>a ControlNet</source>
        <translation>ControlNet 模型</translation>
    </message>
    <message>
        <source>a DoRA</source>
        <translation>DoRA</translation>
    </message>
    <message>
        <source>a Flux model</source>
        <translation>Flux 模型</translation>
    </message>
    <message>
        <source>a GIMP file</source>
        <translation>GIMP 文件</translation>
    </message>
    <message>
        <source>a JPEG 2000 picture</source>
        <translation>JPEG 2000 图片</translation>
    </message>
    <message>
        <source>a JPEG XL picture</source>
        <translation>JPEG XL 图片</translation>
    </message>
    <message>
        <source>a LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>a LyCORIS IA3</source>
        <translation>LyCORIS IA3</translation>
    </message>
    <message>
        <source>a LyCORIS LoHa</source>
        <translation>LyCORIS LoHa</translation>
    </message>
    <message>
        <source>a LyCORIS LoKr</source>
        <translation>LyCORIS LoKr</translation>
    </message>
    <message>
        <source>a LyCORIS OFT</source>
        <translation>LyCORIS OFT</translation>
    </message>
    <message>
        <source>a PDF document, not a photo</source>
        <translation>PDF 文档，不是照片</translation>
    </message>
    <message>
        <source>a PhotoMaker adapter</source>
        <translation>PhotoMaker 适配器</translation>
    </message>
    <message>
        <source>a Photoshop file</source>
        <translation>Photoshop 文件</translation>
    </message>
    <message>
        <source>a Stable Diffusion 1.5 model</source>
        <translation>Stable Diffusion 1.5 模型</translation>
    </message>
    <message>
        <source>a Stable Diffusion 2 model</source>
        <translation>Stable Diffusion 2 模型</translation>
    </message>
    <message>
        <source>a Stable Diffusion 3 model</source>
        <translation>Stable Diffusion 3 模型</translation>
    </message>
    <message>
        <source>a ZIP archive or a document</source>
        <translation>ZIP 压缩包或文档</translation>
    </message>
    <message>
        <source>a camera RAW file</source>
        <translation>相机 RAW 文件</translation>
    </message>
    <message>
        <source>a drawing (SVG), not a photo</source>
        <translation>绘图（SVG），不是照片</translation>
    </message>
    <message>
        <source>a drawing, not a photo</source>
        <translation>绘图，不是照片</translation>
    </message>
    <message>
        <source>a file without an extension</source>
        <translation>无扩展名的文件</translation>
    </message>
    <message>
        <source>a full difference</source>
        <translation>完整差值</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>a web page, not a photo</source>
        <translation>网页，不是照片</translation>
    </message>
    <message>
        <source>an EPS drawing, not a photo</source>
        <translation>EPS 绘图，不是照片</translation>
    </message>
    <message>
        <source>an OpenEXR picture</source>
        <translation>OpenEXR 图片</translation>
    </message>
    <message>
        <source>an SDXL base model</source>
        <translation>SDXL 基础模型</translation>
    </message>
    <message>
        <source>an SDXL model for inpainting only</source>
        <translation>仅用于局部重绘的 SDXL 模型</translation>
    </message>
    <message>
        <source>an icon</source>
        <translation>图标</translation>
    </message>
    <message>
        <source>an unknown weight file</source>
        <translation>未知的权重文件</translation>
    </message>
    <message>
        <source>another base model</source>
        <translation>另一种基础模型</translation>
    </message>
    <message>
        <source>follows a drawing</source>
        <translation>跟随草图</translation>
    </message>
    <message>
        <source>follows a pose</source>
        <translation>跟随姿势</translation>
    </message>
    <message>
        <source>follows the depth of a picture</source>
        <translation>跟随图片的深度</translation>
    </message>
    <message>
        <source>its content is wrong</source>
        <translation>内容不正确</translation>
    </message>
    <message>
        <source>learns a person from photos</source>
        <translation>从照片学习人物</translation>
    </message>
    <message>
        <source>learns a person from photos, with closer likeness</source>
        <translation>更贴近本人地学习人物</translation>
    </message>
    <message>
        <source>library.json was changed outside PhotoMaker.</source>
        <translation>library.json 在 PhotoMaker 之外被更改。</translation>
    </message>
    <message>
        <source>makes drafts in eight steps, with negative prompts</source>
        <translation>八步生成草稿，并保留负面提示</translation>
    </message>
    <message>
        <source>measures the likeness of pictures and photos</source>
        <translation>测量图片与照片的相似度</translation>
    </message>
    <message>
        <source>missing tensors</source>
        <translation>个缺失的张量</translation>
    </message>
    <message>
        <source>not a complete SDXL model: the UNet is missing</source>
        <translation>不完整的 SDXL 模型：缺少 UNet</translation>
    </message>
    <message>
        <source>only a UNet, without text encoders</source>
        <translation>仅有 UNet，不含文本编码器</translation>
    </message>
    <message>
        <source>only a VAE</source>
        <translation>仅有 VAE</translation>
    </message>
    <message>
        <source>only a text encoder</source>
        <translation>仅有文本编码器</translation>
    </message>
    <message>
        <source>generates the picture</source>
        <translation>绘制图片</translation>
    </message>
    <message>
        <source>shows previews while generating</source>
        <translation>在生成过程中显示图片</translation>
    </message>
    <message>
        <source>tokenizers for single-file base models</source>
        <translation>为单文件基础模型拆分文字</translation>
    </message>
    <message>
        <source>the SDXL refiner</source>
        <translation>SDXL 精炼模型（refiner）</translation>
    </message>
    <message>
        <source>the connection to {host} was cut</source>
        <translation>与 {host} 的连接中断</translation>
    </message>
    <message>
        <source>the file changed on the server</source>
        <translation>服务器上的文件已更改</translation>
    </message>
    <message>
        <source>the server asks to wait</source>
        <translation>服务器要求稍候</translation>
    </message>
    <message>
        <source>the server has fewer bytes than were fetched</source>
        <translation>服务器上的字节数少于已下载的</translation>
    </message>
    <message>
        <source>the server has trouble ({status})</source>
        <translation>服务器出现问题（{status}）</translation>
    </message>
    <message>
        <source>the server sends another part of the file</source>
        <translation>服务器发送了文件的另一部分</translation>
    </message>
    <message>
        <source>the server sends more than the file has</source>
        <translation>服务器发送的内容超出文件大小</translation>
    </message>
    <message>
        <source>the server sends {sent} bytes of a file of {size}</source>
        <translation>服务器发送了 {sent} 字节，而文件大小为 {size}</translation>
    </message>
    <message>
        <source>the server stopped before the end</source>
        <translation>服务器在结束前停止发送</translation>
    </message>
    <message>
        <source>decodes the picture</source>
        <translation>把模型的数值转换为像素</translation>
    </message>
    <message>
        <source>tensors of the wrong size</source>
        <translation>个尺寸不符的张量</translation>
    </message>
    <message>
        <source>unknown tensors</source>
        <translation>个未知的张量</translation>
    </message>
    <message>
        <source>uv quit with exit code {code}.</source>
        <translation>uv 以代码 {code} 退出。</translation>
    </message>
    <message>
        <source>{count} tensors, such as {tensor}.</source>
        <translation>{count} 个张量，例如 {tensor}。</translation>
    </message>
    <message>
        <source>{count} {what}, such as {names}.</source>
        <translation>{count} {what}，例如 {names}。</translation>
    </message>
    <message>
        <source>{host} could not be reached</source>
        <translation>无法连接 {host}</translation>
    </message>
    <message>
        <source>{host} stopped responding</source>
        <translation>{host} 停止响应</translation>
    </message>
    <message>
        <source>{layer}: {why}</source>
        <translation>{layer}：{why}</translation>
    </message>
    <message>
        <source>{name} belongs to another base model.</source>
        <translation>{name} 属于其他基础模型。</translation>
    </message>
    <message>
        <source>{name} cannot be loaded.</source>
        <translation>无法加载 {name}。</translation>
    </message>
    <message>
        <source>{name} cannot be opened.</source>
        <translation>无法打开 {name}。</translation>
    </message>
    <message>
        <source>{name} cannot be read.</source>
        <translation>无法读取 {name}。</translation>
    </message>
    <message>
        <source>{name} cannot be used: {why}.</source>
        <translation>无法使用 {name}：{why}。</translation>
    </message>
    <message>
        <source>{name} does not fit this model.</source>
        <translation>{name} 不适用于此模型。</translation>
    </message>
    <message>
        <source>{name} contains invalid values (NaN or infinity).</source>
        <translation>{name} 包含无效数值（NaN 或无穷大）。</translation>
    </message>
    <message>
        <source>{name} holds more than a PhotoMaker adapter.</source>
        <translation>{name} 包含 PhotoMaker 适配器以外的内容。</translation>
    </message>
    <message>
        <source>{name} is an unsupported type of DoRA.</source>
        <translation>{name} 是不受支持的 DoRA 类型。</translation>
    </message>
    <message>
        <source>{name} is a damaged HEIC picture.</source>
        <translation>{name} 是已损坏的 HEIC 图片。</translation>
    </message>
    <message>
        <source>second text encoder</source>
        <translation>第二文本编码器</translation>
    </message>
    <message>
        <source>text encoder</source>
        <translation>文本编码器</translation>
    </message>
    <message>
        <source>the {part} is missing</source>
        <translation>缺少{part}</translation>
    </message>
    <message>
        <source>the {part} has missing tensors</source>
        <translation>{part}缺少张量</translation>
    </message>
    <message>
        <source>the {part} lacks {count} tensors, such as {tensor}</source>
        <translation>{part}缺少 {count} 个张量，例如 {tensor}</translation>
    </message>
    <message>
        <source>{name} has no VAE; choose one (--vae).</source>
        <translation>{name} 不含 VAE；请选择一个（--vae）。</translation>
    </message>
    <message>
        <source>{name} is a damaged or unsupported TIFF.</source>
        <translation>{name} 是已损坏或不受支持的 TIFF。</translation>
    </message>
    <message>
        <source>{name} is damaged, or too large for this computer.</source>
        <translation>{name} 已损坏，或对这台电脑来说太大。</translation>
    </message>
    <message>
        <source>{name} is damaged: its matrices do not match.</source>
        <translation>{name} 已损坏：矩阵不匹配。</translation>
    </message>
    <message>
        <source>{name} is not a complete SDXL model: {why}.</source>
        <translation>{name} 不是完整的 SDXL 模型：{why}。</translation>
    </message>
    <message>
        <source>{name} is not a valid PhotoMaker file.</source>
        <translation>{name} 不是有效的 PhotoMaker 文件。</translation>
    </message>
    <message>
        <source>{name} uses an unsupported quantisation.</source>
        <translation>{name} 使用了不受支持的量化方式。</translation>
    </message>
    <message>
        <source>{name} uses an unsupported 8-bit scaling.</source>
        <translation>{name} 使用了不受支持的 8 位缩放。</translation>
    </message>
    <message>
        <source>Style files (.json, .csv) in this folder are loaded at startup.</source>
        <translation>启动时会加载此文件夹中的风格文件（.json、.csv）。</translation>
    </message>
    <message>
        <source>Style {number} in {name} was left out: {error}.</source>
        <translation>已略过 {name} 中的第 {number} 个风格：{error}。</translation>
    </message>
    <message>
        <source>{item} is not encrypted, but this library is.</source>
        <translation>{item} 未加密，但此资料库已加密。</translation>
    </message>
    <message>
        <source>{name} cannot be “{value}”.</source>
        <translation>{name} 不能是“{value}”。</translation>
    </message>
    <message>
        <source>{name} in the library is a link or device, not a file.</source>
        <translation>资料库中的 {name} 是链接或设备，不是文件。</translation>
    </message>
    <message>
        <source>{name} is {family}, not a PhotoMaker adapter.</source>
        <translation>{name} 是{family}，不是 PhotoMaker 适配器。</translation>
    </message>
    <message>
        <source>{name} is {kind} and too large to use.</source>
        <translation>{name} 是{kind}，但太大无法使用。</translation>
    </message>
    <message>
        <source>{name} is {kind}.</source>
        <translation>{name} 是{kind}。</translation>
    </message>
    <message>
        <source>{name} needs more memory than is available.</source>
        <translation>{name} 所需内存超出可用内存。</translation>
    </message>
    <message>
        <source>{name} takes too long to open.</source>
        <translation>打开 {name} 耗时过长。</translation>
    </message>
    <message>
        <source>{name}.</source>
        <translation>{name}.</translation>
    </message>
    <message>
        <source>{name}: changes to {count} biases or norms are not used.</source>
        <translation>{name}：未使用 {count} 个偏置或归一化的更改。</translation>
    </message>
    <message>
        <source>{name}: {count} tensors are not LoRA weights and are not used.</source>
        <translation>{name}：{count} 个张量不是 LoRA 权重，未使用。</translation>
    </message>
    <message>
        <source>{name}: {unknown} of {layers} modules do not fit this model and are not used.</source>
        <translation>{name}：{layers} 个模块中有 {unknown} 个不适用于此模型，未使用。</translation>
    </message>
    <message>
        <source>{number} duplicates.</source>
        <translation>{number} 张重复。</translation>
    </message>
    <message>
        <source>{part} overflowed; no picture was made.</source>
        <translation>{part}数值溢出；未生成图片。</translation>
    </message>
    <message>
        <source>{path} cannot be read.</source>
        <translation>无法读取 {path}。</translation>
    </message>
    <message>
        <source>{path} has no recipe.</source>
        <translation>{path} 没有配方。</translation>
    </message>
    <message>
        <source>{path} is larger than {size} MB.</source>
        <translation>{path} 超过 {size} MB。</translation>
    </message>
    <message>
        <source>{path} is not a regular file.</source>
        <translation>{path} 不是普通文件。</translation>
    </message>
    <message>
        <source>{set} draws illustrated people; for photographs download “{other}”.</source>
        <translation>{set} 画的是插画人物；要生成照片，请下载“{other}”。</translation>
    </message>
    <message>
        <source>{tag} was taken out: all pictures of a batch use the same LoRAs.</source>
        <translation>已去掉 {tag}：同一批图片使用相同的 LoRA。</translation>
    </message>
    <message>
        <source>{tag} was taken out: no LoRA file of this name was found.</source>
        <translation>已去掉 {tag}：未找到同名的 LoRA 文件。</translation>
    </message>
    <message>
        <source>{value} is not a value of {name}.</source>
        <translation>{value} 不是 {name} 的有效值。</translation>
    </message>
    <message>
        <source>{what}: {value} is out of range.</source>
        <translation>{what}：{value} 超出范围。</translation>
    </message>
    <message>
        <source>{name} could not be converted to safetensors.</source>
        <translation>无法将 {name} 转换为 safetensors。</translation>
    </message>
    <message>
        <source>{name} could not be downloaded: {why}.</source>
        <translation>无法下载 {name}：{why}。</translation>
    </message>
    <message>
        <source>{path} could not be used: {error}.</source>
        <translation>无法使用 {path}：{error}。</translation>
    </message>
    <message>
        <source>The certificate of {host} is not valid.</source>
        <translation>{host} 的证书无效。</translation>
    </message>
    <message>
        <source>{name} was downloaded incorrectly: its hash is wrong.</source>
        <translation>{name} 下载有误：校验值不符。</translation>
    </message>
    <message>
        <source>{endpoint} does not respond like a model hub.</source>
        <translation>{endpoint} 的响应不像模型服务器。</translation>
    </message>
    <message>
        <source>{name} was not copied correctly to the other drive.</source>
        <translation>{name} 未能完整复制到另一个驱动器。</translation>
    </message>
    <message>
        <source>{path} does not exist.</source>
        <translation>{path} 不存在。</translation>
    </message>
    <message>
        <source>{name} does not fit this base model.</source>
        <translation>{name} 不适用于此基础模型。</translation>
    </message>
    <message>
        <source>{count} faces found; the largest is used.</source>
        <translation>这里有 {count} 张面部；将使用最大的。</translation>
    </message>
    <message>
        <source>{name} has no photo {photo} to remove.</source>
        <translation>{name} 没有可移除的第 {photo} 张照片。</translation>
    </message>
    <message>
        <source>{name} has no safetensors weights in “{name2}”.</source>
        <translation>{name} 的“{name2}”中没有 safetensors 权重。</translation>
    </message>
    <message>
        <source>{folder} has no tokenizer and tokenizer_2.</source>
        <translation>{folder} 中没有 tokenizer 和 tokenizer_2。</translation>
    </message>
    <message>
        <source>{name} is a LoRA for {base}.</source>
        <translation>{name} 是用于 {base} 的 LoRA。</translation>
    </message>
    <message>
        <source>{path} is a folder, not a picture.</source>
        <translation>{path} 是文件夹，不是图片。</translation>
    </message>
    <message>
        <source>{name} is a folder.</source>
        <translation>{name} 是文件夹。</translation>
    </message>
    <message>
        <source>{name} is an incomplete PhotoMaker file.</source>
        <translation>{name} 是不完整的 PhotoMaker 文件。</translation>
    </message>
    <message>
        <source>{name} is damaged or truncated.</source>
        <translation>{name} 已损坏或不完整。</translation>
    </message>
    <message>
        <source>{header} and its copy are damaged.</source>
        <translation>{header} 及其副本均已损坏。</translation>
    </message>
    <message>
        <source>{item} is damaged: its content has changed.</source>
        <translation>{item} 已损坏：与写入的内容不符。</translation>
    </message>
    <message>
        <source>{name} is damaged: {why}.</source>
        <translation>{name} 已损坏：{why}。</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} 为空。</translation>
    </message>
    <message>
        <source>{name} is in an old format that can contain code.</source>
        <translation>{name} 是可能含有程序代码的旧格式。</translation>
    </message>
    <message>
        <source>{name} is not a standard ControlNet.</source>
        <translation>{name} 不是常见类型的 ControlNet。</translation>
    </message>
    <message>
        <source>{name} is not TAESDXL&apos;s decoder.</source>
        <translation>{name} 不是 TAESDXL 的解码器。</translation>
    </message>
    <message>
        <source>{name} is not a picture.</source>
        <translation>{name} 不是图片。</translation>
    </message>
    <message>
        <source>{name} is not a safetensors file.</source>
        <translation>{name} 不是 safetensors 文件。</translation>
    </message>
    <message>
        <source>{name} is not a weight file (neither safetensors nor torch).</source>
        <translation>{name} 不是权重文件（既非 safetensors 也非 torch）。</translation>
    </message>
    <message>
        <source>{name} is not a complete diffusers model: {path} is missing.</source>
        <translation>{name} 不是完整的 diffusers 模型：缺少 {path}。</translation>
    </message>
    <message>
        <source>{name} is not an SDXL base model.</source>
        <translation>{name} 不是 SDXL 基础模型。</translation>
    </message>
    <message>
        <source>{name} is incomplete: {size} of {total} bytes.</source>
        <translation>{name} 不完整：{total} 字节中只有 {size} 字节。</translation>
    </message>
    <message>
        <source>{file} is missing or damaged.</source>
        <translation>{file} 缺失或已损坏。</translation>
    </message>
    <message>
        <source>{name} is no longer in the library.</source>
        <translation>{name} 已不在资料库中。</translation>
    </message>
    <message>
        <source>Access to {what} is restricted (status {status}).</source>
        <translation>{what} 不对所有人开放（服务器返回 {status}）。</translation>
    </message>
    <message>
        <source>{what} was not found.</source>
        <translation>{what} 不存在（或已不在）。</translation>
    </message>
    <message>
        <source>{part} is missing.</source>
        <translation>{part} 不存在。</translation>
    </message>
    <message>
        <source>{name} is too large for a picture.</source>
        <translation>{name} 作为图片太大。</translation>
    </message>
    <message>
        <source>{name} is too large to open.</source>
        <translation>{name} 太大，无法打开。</translation>
    </message>
    <message>
        <source>{name} is too large: {width} × {height} pixels.</source>
        <translation>{name} 太大：{width} × {height} 像素。</translation>
    </message>
    <message>
        <source>{path} is a link to another location.</source>
        <translation>{path} 是指向其他位置的链接。</translation>
    </message>
    <message>
        <source>{what}: {size} pixels is not valid.</source>
        <translation>{what}：{size} 像素无效。</translation>
    </message>
    <message>
        <source>{name} is {family}, not a LoRA.</source>
        <translation>{name} 是 {family}，不是 LoRA。</translation>
    </message>
    <message>
        <source>{name} is {family}.</source>
        <translation>{name} 是 {family}。</translation>
    </message>
    <message>
        <source>{photos} not used.</source>
        <translation>{photos}未使用。</translation>
    </message>
    <message>
        <source>{name} needs {count} weights, one per photo.</source>
        <translation>{name} 需要 {count} 个权重，每张照片一个。</translation>
    </message>
    <message>
        <source>{count} of {photos} look like someone else.</source>
        <translation>{photos}中有 {count} 张看起来是别人。</translation>
    </message>
    <message>
        <source>{count} people do not fit in {count2} slots.</source>
        <translation>{count} 个人物放不进 {count2} 个名额。</translation>
    </message>
    <message>
        <source>{number} photo</source>
        <translation>{number} 张照片</translation>
    </message>
    <message>
        <source>{number} photos</source>
        <translation>{number} 张照片</translation>
    </message>
    <message>
        <source>{host} redirects in a loop.</source>
        <translation>{host} 在循环重定向请求。</translation>
    </message>
    <message>
        <source>{name} was made with another model.</source>
        <translation>{name} 是用其他模型创建的。</translation>
    </message>
    <message>
        <source>{name} was not learned with PhotoMaker {version}.</source>
        <translation>{name} 不是用 PhotoMaker {version} 学习的。</translation>
    </message>
    <message>
        <source>{name} was rejected: it contains more than tensors.</source>
        <translation>已拒绝 {name}：其中不只有数字。</translation>
    </message>
    <message>
        <source>{name} was rejected: {why}.</source>
        <translation>已拒绝 {name}：{why}。</translation>
    </message>
    <message>
        <source>Use {size}.</source>
        <translation>可用 {size}。</translation>
    </message>
    <message>
        <source>{what} {path} cannot be used.</source>
        <translation>无法使用 {what} {path}。</translation>
    </message>
    <message>
        <source>{what} {path} is missing.</source>
        <translation>缺少 {what} {path}。</translation>
    </message>
    <message>
        <source>{photos}, but none is clear.</source>
        <translation>{photos}，但没有清晰的。</translation>
    </message>
    <message>
        <source>{photos}, not checked.</source>
        <translation>{photos}，未检查。</translation>
    </message>
    <message>
        <source>{name}: the server offers a different file than expected.</source>
        <translation>{name}：服务器提供的文件与已知的不同。</translation>
    </message>
    <message>
        <source>{where} Made with {program}, {model}.</source>
        <translation>{where}使用 {program}、{model} 生成。</translation>
    </message>
    <message>
        <source>{where} Made with {program}.</source>
        <translation>{where}使用 {program} 生成。</translation>
    </message>
    <message>
        <source>{why}; retrying in {seconds} s</source>
        <translation>{why}；{seconds} 秒后重试</translation>
    </message>
    <message>
        <source>{written} was taken out: embeddings and hypernetworks are not supported.</source>
        <translation>已去掉 {written}：不支持嵌入和超网络。</translation>
    </message>
    <message>
        <source>{written} was taken out: one alternative is chosen, all equally often.</source>
        <translation>已去掉 {written}：只选择一个选项，各选项机会均等。</translation>
    </message>
    <message>
        <source>{written} was taken out: this is not a part of the prompt here.</source>
        <translation>已去掉 {written}：此处它不属于提示词。</translation>
    </message>
    <message>
        <source>{written} was taken out: wildcard files are not read. Write {example} instead.</source>
        <translation>已去掉 {written}：不读取通配符文件。请改写为 {example}。</translation>
    </message>
    <message>
        <source>{written}: words cannot change during a picture; “{kept}” is used.</source>
        <translation>{written}：生成过程中不能更换词语；使用“{kept}”。</translation>
    </message>
    <message>
        <source>“settings list” shows all of them.</source>
        <translation>“settings list”会列出所有设置。</translation>
    </message>
    <message>
        <source>“{proxy}” is not a valid proxy address.</source>
        <translation>“{proxy}”不是代理地址。</translation>
    </message>
    <message>
        <source>“{role}” is not a role.</source>
        <translation>“{role}”不是有效的角色。</translation>
    </message>
    <message>
        <source>“{endpoint}” is not a valid web address.</source>
        <translation>“{endpoint}”不是网址。</translation>
    </message>
    <message>
        <source>“{kind}” is not a known face recogniser.</source>
        <translation>“{kind}”不是已知的人脸识别器。</translation>
    </message>
    <message>
        <source>“{title}” is incomplete. Missing: {names}.</source>
        <translation>“{title}”不完整：缺少 {names}。</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>TokenMeterBar</name>
    <message>
        <source>Prompt length</source>
        <translation>提示词长度</translation>
    </message>
    <message>
        <source>Negative prompt length</source>
        <translation>负面提示词长度</translation>
    </message>
    <message>
        <source>A token is a short word or a part of a long one. The model reads chunks of 77 tokens.</source>
        <translation>一个令牌是一个短词或长词的一部分。模型按 77 个令牌分段读取。</translation>
    </message>
    <message>
        <source>{used} of {limit} tokens</source>
        <translation>{used} / {limit} 词元</translation>
    </message>
    <message>
        <source>{n} chunks</source>
        <translation>{n} 段</translation>
    </message>
    <message>
        <source>{n} for the person</source>
        <translation>人物占 {n} 个</translation>
    </message>
    <message>
        <source>person strength {n}</source>
        <translation>人物强度 {n}</translation>
    </message>
    <message>
        <source>{name}: strength {n}</source>
        <translation>{name}：强度 {n}</translation>
    </message>
    <message>
        <source>The person&apos;s photos need too many tokens. Use fewer photos.</source>
        <translation>人物照片占用的令牌过多。请减少照片。</translation>
    </message>
</context>
<context>
    <name>ToolRow</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>TrialList</name>
    <message>
        <source>Tried just now</source>
        <translation>刚刚测试</translation>
    </message>
    <message>
        <source>Connecting to {address}, a reserved address that belongs to nobody:</source>
        <translation>连接到 {address}，一个不属于任何人的保留地址：</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>The engine answers when it is ready …</source>
        <translation>引擎准备好后会给出结果…</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>Python code</source>
        <translation>Python 代码</translation>
    </message>
    <message>
        <source>Native code, and programs it starts</source>
        <translation>原生代码及其启动的程序</translation>
    </message>
    <message>
        <source>Blocked by the offline lock</source>
        <translation>被离线锁阻止</translation>
    </message>
    <message>
        <source>Blocked by the system: {answer}</source>
        <translation>被系统阻止：{answer}</translation>
    </message>
    <message>
        <source>Not blocked on this system</source>
        <translation>在此系统上未被阻止</translation>
    </message>
</context>
<context>
    <name>Unchecked</name>
    <message>
        <source>Install engine</source>
        <translation>安装引擎</translation>
    </message>
    <message>
        <source>Photos are checked once the engine is installed.</source>
        <translation>安装引擎后才会检查照片。</translation>
    </message>
    <message>
        <source>Download {size}</source>
        <translation>下载 {size}</translation>
    </message>
    <message>
        <source>Not checked: whether all photos show the same person.</source>
        <translation>未检查：所有照片是否为同一人。</translation>
    </message>
    <message>
        <source>Downloading {done} of {total} …</source>
        <translation>正在下载 {done} / {total}…</translation>
    </message>
</context>
<context>
    <name>ValueSlider</name>
    <message>
        <source>{title}: preset default</source>
        <translation>{title}：预设默认值</translation>
    </message>
</context>
<context>
    <name>VaryDialog</name>
    <message>
        <source>Vary</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>How far the new pictures go from this one.</source>
        <translation>新图片与此图片的差异程度。</translation>
    </message>
    <message>
        <source>Start from the picture</source>
        <translation>从图片开始</translation>
    </message>
    <message>
        <source>Start from similar noise</source>
        <translation>从相似噪声开始</translation>
    </message>
    <message>
        <source>&amp;Distance from this picture</source>
        <translation>与此图片的距离(&amp;D)</translation>
    </message>
    <message>
        <source>Almost the same</source>
        <translation>几乎相同</translation>
    </message>
    <message>
        <source>Only the prompt is kept</source>
        <translation>仅保留提示词</translation>
    </message>
    <message>
        <source>Keeps shapes and colours; details change.</source>
        <translation>保留形状和颜色，细节改变。</translation>
    </message>
    <message>
        <source>Keeps the composition loosely; everything is drawn anew.</source>
        <translation>大致保留构图，全部重新绘制。</translation>
    </message>
    <message>
        <source>&amp;Pictures</source>
        <translation>图片数(&amp;P)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Vary</source>
        <translation>变化(&amp;V)</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>WordsPanel</name>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Describe the picture; @ names a person.</source>
        <translation>描述图片；输入 @ 可提及人物。</translation>
    </message>
    <message>
        <source>Type @ to mention a person.</source>
        <translation>输入 @ 可提及人物。</translation>
    </message>
    <message>
        <source>for example: blurry, hat, crowd</source>
        <translation>例如：模糊、帽子、人群</translation>
    </message>
    <message>
        <source>Negative prompt</source>
        <translation>负面提示词</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Prompts you used before.</source>
        <translation>用过的提示词。</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Prompt templates</source>
        <translation>提示词模板</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>随机选项</translation>
    </message>
    <message>
        <source>Inserts {red|blue}: each picture picks one at random.</source>
        <translation>插入 {红|蓝}：每张图片随机选一个。</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>和 {name} 一起</translation>
    </message>
    <message>
        <source>red</source>
        <translation>红</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>蓝</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>还没有</translation>
    </message>
</context>
</TS>
